package dev.dovetail.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the method that takes a record apart that is the identifier. */
final class EmbeddedKeys {
    private EmbeddedKeys() {}

    /** Returns the method {@code keyParts}; nothing if the identifier is no record. */
    static List<MethodSpec> keyParts(EntityModel entity) {
        EmbeddedModel record = entity.embeddedId();
        if (record == null) {
            return List.of();
        }
        List<CodeBlock> values = new ArrayList<>();
        addValues(record, "record", values);
        return List.of(MethodSpec.methodBuilder("keyParts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(ImplFields.nullable(ClassName.OBJECT)))
                .addParameter(ClassName.OBJECT, "key")
                .beginControlFlow("if (key instanceof $T record)", record.type())
                .addStatement("return new $T[] {$L}", ClassName.OBJECT, CodeBlock.join(values, ",$W"))
                .endControlFlow()
                .addStatement("return super.keyParts(key)")
                .build());
    }

    private static void addValues(EmbeddedModel record, String path, List<CodeBlock> values) {
        for (EmbeddedModel.Part part : record.parts()) {
            String value = path + "." + part.name() + "()";
            if (part.nested() != null) {
                addValues(part.nested(), value, values);
            } else if (part.attribute() != null) {
                values.add(CodeBlock.of("$L", value));
            }
        }
    }
}
