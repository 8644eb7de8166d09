package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.PropertyNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the accessors of embedded records. The implementation has a field for each column: the getter composes the
 * record, and the setter takes it apart and changes the columns that differ.
 */
final class EmbeddedAccessors {
    private final EntityModel entity;
    private final PropertyNames names;

    EmbeddedAccessors(EntityModel entity, PropertyNames names) {
        this.entity = entity;
        this.names = names;
    }

    /** Adds a constant for each record, with the bits of its columns in the mask of what is loaded. */
    static void addConstants(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        for (EmbeddedModel embedded : entity.embedded()) {
            if (!embedded.attributes().isEmpty() && !entity.isAbstract()) {
                List<CodeBlock> bits = embedded.attributes().stream().map(each -> CodeBlock.of("1L << $L",
                        each.index() < ImplFields.NEAR ? names.constant(each) : ImplFields.NEAR)).distinct().toList();
                type.addField(FieldSpec.builder(TypeName.LONG, names.constant(embedded), Modifier.PRIVATE,
                        Modifier.STATIC, Modifier.FINAL).initializer("$L", CodeBlock.join(bits, "$W| ")).build());
            }
        }
    }

    /** Adds the accessors of each record to {@code type}. */
    void add(TypeSpec.Builder type) {
        for (EmbeddedModel embedded : entity.embedded()) {
            AccessorModel accessor = embedded.accessor();
            if (accessor != null) {
                type.addMethod(getter(embedded, accessor));
                if (accessor.setter() != null) {
                    type.addMethod(setter(embedded, accessor, accessor.setter()));
                }
            }
        }
    }

    private MethodSpec getter(EmbeddedModel embedded, AccessorModel accessor) {
        MethodSpec.Builder method = ImplAccessors.overriding(accessor.getter(), ImplAccessors.returned(accessor));
        List<AttributeModel> attributes = embedded.attributes();
        if (!attributes.isEmpty()) {
            String mask = names.constant(embedded);
            method.beginControlFlow("if (($$loaded & $L) != $L)", mask, mask)
                    .addStatement("$T.loadAll(this, $L)", RuntimeTypes.TRACKING,
                            CodeBlock.join(attributes.stream().map(each -> CodeBlock.of("$L", names.constant(each)))
                                    .toList(), ",$W"))
                    .endControlFlow();
        }
        if (!embedded.required().isEmpty()) {
            method.beginControlFlow("if ($L)", EmbeddedValues.allNull(attributes, this::isNull))
                    .addStatement("return null")
                    .endControlFlow();
        }
        method.beginControlFlow("try");
        composeNested(method, embedded);
        return method.addStatement("return $L", EmbeddedValues.construct(embedded, this::value))
                .nextControlFlow("catch ($T e)", ClassName.get(RuntimeException.class))
                .addStatement("throw $T.refused(this, $S, e)", RuntimeTypes.TRACKING, embedded.name())
                .endControlFlow()
                .build();
    }

    /** Composes the records in {@code embedded}, each as a local variable. */
    private void composeNested(MethodSpec.Builder method, EmbeddedModel embedded) {
        for (EmbeddedModel.Part part : embedded.parts()) {
            EmbeddedModel nested = part.nested();
            if (nested != null) {
                composeNested(method, nested);
                CodeBlock record = EmbeddedValues.construct(nested, this::value);
                method.addStatement("$T $L = $L", nested.type(), names.variable(nested), nested.nullable()
                        ? CodeBlock.of("$L$W? null$W: $L", EmbeddedValues.allNull(nested.attributes(), this::isNull),
                                record) : record);
            }
        }
    }

    private CodeBlock isNull(AttributeModel attribute) {
        String field = names.variable(attribute);
        return StoredValue.isFlagged(attribute) ? CodeBlock.of("!$L", StoredValue.flag(field))
                : CodeBlock.of("$L == null", field);
    }

    private CodeBlock value(EmbeddedModel.Part part) {
        AttributeModel attribute = part.attribute();
        if (attribute == null) {
            return CodeBlock.of("$L", part.nested() == null ? "null" : names.variable(part.nested()));
        }
        String field = names.variable(attribute);
        return CodeBlock.of("$L", attribute.type().isPrimitive() && !StoredValue.fieldType(attribute).isPrimitive()
                ? StoredValue.orZero(field, attribute.type()) : field);
    }

    private MethodSpec setter(EmbeddedModel embedded, AccessorModel accessor, AccessorModel.Setter setter) {
        String variable = names.variable(embedded);
        MethodSpec.Builder method = ImplAccessors.overriding(setter.method(), setter.returns())
                .addParameter(ImplAccessors.parameter(accessor, variable));
        change(method, embedded);
        if (!setter.returns().equals(TypeName.VOID)) {
            method.addStatement("return this");
        }
        return method.build();
    }

    private void change(MethodSpec.Builder method, EmbeddedModel embedded) {
        String variable = names.variable(embedded);
        for (EmbeddedModel.Part part : embedded.parts()) {
            CodeBlock value = EmbeddedValues.component(variable, part);
            if (part.attribute() != null) {
                method.addStatement("$T.change(this, $L, $L)", RuntimeTypes.TRACKING, names.constant(part.attribute()),
                        value);
            } else if (part.nested() != null) {
                method.addStatement("$T $L = $L", part.nested().type(), names.variable(part.nested()), value);
                change(method, part.nested());
            }
        }
    }
}
