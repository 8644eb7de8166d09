package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.EntityModel;
import java.util.List;

/** The type of an identifier as the runtime takes it: of two or three attributes a tuple, of more a list. */
final class KeyType {
    private static final String TUPLES = "dev.dovetail.tuple";
    private static final int LARGEST_TUPLE = 3;

    private KeyType() {}

    /** The type of the identifier of {@code entity}. A list also if there is none, which is an error elsewhere. */
    static TypeName of(EntityModel entity) {
        TypeName[] parts = entity.ids().stream().map(id -> id.type().box()).toArray(TypeName[]::new);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2, LARGEST_TUPLE -> ParameterizedTypeName.get(tuple(parts.length), parts);
            default -> ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));
        };
    }

    /** A composite identifier made of the variables {@code parts}. */
    static CodeBlock value(List<String> parts) {
        String arguments = String.join(", ", parts);
        return parts.size() > LARGEST_TUPLE
                ? CodeBlock.of("$T.of($L)", List.class, arguments)
                : CodeBlock.of("new $T<>($L)", tuple(parts.size()), arguments);
    }

    private static ClassName tuple(int size) {
        return ClassName.get(TUPLES, "Tuple" + size);
    }
}
