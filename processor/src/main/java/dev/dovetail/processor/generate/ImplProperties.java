package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import java.util.List;

/** Generates the methods that read and write a property by its position. */
final class ImplProperties {
    private ImplProperties() {}

    /** Adds the methods to {@code type}. */
    static void add(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        List<PropertyModel> properties = entity.inOrder();
        type.addMethod(get(entity, properties, names));
        type.addMethod(set(properties, names));
    }

    private static MethodSpec get(EntityModel entity, List<PropertyModel> properties, PropertyNames names) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (property) {\n").indent();
        for (PropertyModel property : properties) {
            String field = field(names.variable(property), "property");
            if (property.name().equals(HierarchyModel.DISCRIMINATOR)) {
                code.add("case $L -> $L;\n", names.constant(property), ImplColumns.discriminator(entity));
            } else if (StoredValue.isFlagged(property)) {
                String flag = StoredValue.flag(names.variable(property));
                code.add("case $L -> $L ? $L : null;\n", names.constant(property), flag, field);
            } else {
                code.add("case $L -> $L;\n", names.constant(property), field);
            }
        }
        code.add(otherwise()).unindent().add("};\n");
        return ImplState.overriding("$get", ImplFields.nullable(ClassName.OBJECT))
                .addParameter(TypeName.INT, "property")
                .addCode(code.build())
                .build();
    }

    private static MethodSpec set(List<PropertyModel> properties, PropertyNames names) {
        MethodSpec.Builder method = ImplState.overriding("$set", TypeName.VOID)
                .addParameter(TypeName.INT, "property")
                .addParameter(ImplFields.nullable(ClassName.OBJECT), "value");
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (property)");
        boolean unchecked = false;
        for (PropertyModel property : properties) {
            TypeName type = ImplFields.valueType(property);
            if (property.name().equals(HierarchyModel.DISCRIMINATOR)) {
                code.add("case $L -> { }\n", names.constant(property));
                continue;
            }
            unchecked |= type instanceof ParameterizedTypeName;
            String field = field(names.variable(property), "property", "value");
            if (StoredValue.isFlagged(property)) {
                String flag = StoredValue.flag(names.variable(property));
                code.beginControlFlow("case $L ->", names.constant(property))
                        .addStatement("$L = value != null", flag)
                        .addStatement("$L = $L ? ($T) value : 0", field, flag, type)
                        .endControlFlow();
            } else {
                code.add("case $L -> $L = ($T) value;\n", names.constant(property), field, type);
            }
        }
        if (unchecked) {
            method.addAnnotation(Annotations.UNCHECKED);
        }
        return method.addCode(code.add(otherwise()).endControlFlow().build()).build();
    }

    /** Returns the field {@code name}, with {@code this.} if one of {@code parameters} has the same name. */
    static String field(String name, String... parameters) {
        return List.of(parameters).contains(name) ? "this." + name : name;
    }

    /** Returns the default case of a switch over positions. */
    static CodeBlock otherwise() {
        return CodeBlock.of("default -> throw $T.noProperty(this, property);\n", RuntimeTypes.TRACKING);
    }
}
