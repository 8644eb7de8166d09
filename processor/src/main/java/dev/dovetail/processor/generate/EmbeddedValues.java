package dev.dovetail.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Generates the expressions that compose a record and take it apart. */
final class EmbeddedValues {
    private EmbeddedValues() {}

    /** Returns the call of the constructor with an argument for each component. */
    static CodeBlock construct(EmbeddedModel embedded, Function<EmbeddedModel.Part, CodeBlock> argument) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (EmbeddedModel.Part part : embedded.parts()) {
            boolean isBroken = part.attribute() == null && part.nested() == null;
            arguments.add(isBroken ? none(part.type()) : argument.apply(part));
        }
        return CodeBlock.of("new $T($L)", embedded.type(), CodeBlock.join(arguments, ",$W"));
    }

    private static CodeBlock none(TypeName type) {
        return CodeBlock.of(!type.isPrimitive() ? "null" : type.equals(TypeName.BOOLEAN) ? "false"
                : type.equals(TypeName.CHAR) ? "'\\0'" : "($T) 0", type.isPrimitive() && !type.equals(TypeName.BOOLEAN)
                && !type.equals(TypeName.CHAR) ? new Object[] {type} : new Object[0]);
    }

    /** Returns the value of the component {@code part} of the record {@code variable}, which may be null. */
    static CodeBlock component(String variable, EmbeddedModel.Part part) {
        return CodeBlock.of("$L == null ? null : $L.$L()", variable, variable, part.name());
    }

    /** Returns the expression for whether all {@code attributes} are null, each by {@code isNull}. */
    static CodeBlock allNull(List<AttributeModel> attributes, Function<AttributeModel, CodeBlock> isNull) {
        return CodeBlock.join(attributes.stream().map(isNull).toList(), "$W&& ");
    }
}
