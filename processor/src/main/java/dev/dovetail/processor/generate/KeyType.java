package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import java.util.List;

/** The Java type of an identifier: the type of its attribute, a tuple of two or three attributes, or a list of more. */
final class KeyType {
    private static final String TUPLES = "dev.dovetail.tuple";
    private static final int LARGEST_TUPLE = 3;

    private KeyType() {}

    /**
     * Returns the type of the identifier of {@code entity}: the record if it is embedded. Returns a list too if there
     * is no identifier, which is reported elsewhere.
     */
    static TypeName of(EntityModel entity) {
        EmbeddedModel record = entity.embeddedId();
        if (record != null) {
            return record.type();
        }
        TypeName[] parts = entity.ids().stream().map(id -> id.type().box()).toArray(TypeName[]::new);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2, LARGEST_TUPLE -> ParameterizedTypeName.get(tuple(parts.length), parts);
            default -> ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));
        };
    }

    /** Returns an expression for a composite identifier of the variables {@code parts}. */
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
