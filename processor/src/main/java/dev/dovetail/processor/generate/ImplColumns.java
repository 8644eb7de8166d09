package dev.dovetail.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.Definition;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.PropertyNames;
import java.util.List;

/** Generates the methods that read the fields of an implementation from a row and bind them to a statement. */
final class ImplColumns {
    private ImplColumns() {}

    /** Adds the methods to {@code type}. */
    static void add(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        type.addMethod(readAll(entity.attributes(), names));
        type.addMethod(readOne(entity, names));
        type.addMethod(bind(entity, names));
    }

    private static MethodSpec readAll(List<AttributeModel> attributes, PropertyNames names) {
        MethodSpec.Builder method = ImplState.overriding("$read", TypeName.VOID)
                .addParameter(RuntimeTypes.ROW, "row")
                .addParameter(TypeName.INT, "first");
        int offset = 0;
        for (AttributeModel attribute : attributes) {
            String column = offset == 0 ? "first" : "first + " + offset;
            if (attribute.isDiscriminator()) {
                offset++;
                continue;
            }
            String field = ImplProperties.field(names.variable(attribute), "row", "first");
            method.addStatement("$L = $L", field, read(attribute, column, names));
            if (StoredValue.isFlagged(attribute)) {
                method.addStatement("$L = row.has($L, $L)", StoredValue.flag(names.variable(attribute)), column, field);
            }
            offset++;
        }
        return method.build();
    }

    private static MethodSpec readOne(EntityModel entity, PropertyNames names) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (property)");
        for (AttributeModel attribute : entity.attributes()) {
            String field = ImplProperties.field(names.variable(attribute), "property", "row", "column");
            if (attribute.isDiscriminator()) {
                code.add("case $L -> { }\n", names.constant(attribute));
            } else if (StoredValue.isFlagged(attribute)) {
                code.beginControlFlow("case $L ->", names.constant(attribute))
                        .addStatement("$L = $L", field, read(attribute, "column", names))
                        .addStatement("$L = row.has(column, $L)", StoredValue.flag(names.variable(attribute)), field)
                        .endControlFlow();
            } else {
                code.add("case $L -> $L = $L;\n", names.constant(attribute), field, read(attribute, "column", names));
            }
        }
        return ImplState.overriding("$read", TypeName.VOID)
                .addParameter(TypeName.INT, "property")
                .addParameter(RuntimeTypes.ROW, "row")
                .addParameter(TypeName.INT, "column")
                .addCode(code.add(ImplProperties.otherwise()).endControlFlow().build())
                .build();
    }

    private static MethodSpec bind(EntityModel entity, PropertyNames names) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (property)");
        for (AttributeModel attribute : entity.attributes()) {
            code.add("case $L -> parameters.$L(position, $L);\n",
                    names.constant(attribute), StoredValue.binding(attribute),
                    attribute.isDiscriminator() ? discriminator(entity) : stored(attribute, names));
        }
        return ImplState.overriding("$bind", TypeName.VOID)
                .addParameter(TypeName.INT, "property")
                .addParameter(RuntimeTypes.PARAMETERS, "parameters")
                .addParameter(TypeName.INT, "position")
                .addCode(code.add(ImplProperties.otherwise()).endControlFlow().build())
                .build();
    }

    /** Returns the constant that the discriminator column has in the rows of {@code entity}. */
    static CodeBlock discriminator(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        return CodeBlock.of("$S", hierarchy == null ? "" : hierarchy.value());
    }

    private static CodeBlock read(AttributeModel attribute, String column, PropertyNames names) {
        CodeBlock value = CodeBlock.of("row.$L($L)",
                Definition.isPadded(attribute.column()) ? "padded" : StoredValue.reading(attribute), column);
        return attribute.conversion() == null
                ? value
                : CodeBlock.of("$T.toProperty($L, $L)",
                        RuntimeTypes.CONVERSION, ImplFields.converterName(attribute, names), value);
    }

    private static CodeBlock stored(AttributeModel attribute, PropertyNames names) {
        String field = ImplProperties.field(names.variable(attribute), "property", "parameters", "position");
        if (StoredValue.isFlagged(attribute)) {
            return CodeBlock.of("$L ? $L : null", StoredValue.flag(names.variable(attribute)), field);
        }
        return attribute.conversion() == null
                ? CodeBlock.of("$L", field)
                : CodeBlock.of("$T.toColumn($L, $L)",
                        RuntimeTypes.CONVERSION, ImplFields.converterName(attribute, names), field);
    }
}
