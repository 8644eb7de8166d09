package dev.dovetail.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.generated.CollectionType;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Generates the accessors of an implementation: those that the entity declares, and those of backref sides. */
final class ImplAccessors {
    /** The names after {@code $} of methods that every implementation has. */
    private static final Set<String> STATE_METHODS =
            Set.of("type", "attachment", "loaded", "changes", "get", "set", "read", "bind");

    private final EntityModel entity;
    private final PropertyNames names;

    ImplAccessors(EntityModel entity, PropertyNames names) {
        this.entity = entity;
        this.names = names;
    }

    /** Adds the accessors of {@code property} to {@code type}. */
    void add(TypeSpec.Builder type, PropertyModel property) {
        AccessorModel accessor = property.accessor();
        if (property.name().equals(HierarchyModel.DISCRIMINATOR)
                || property instanceof AttributeModel attribute && attribute.isComponent()) {
            return;
        }
        if (accessor != null) {
            type.addMethod(getter(property, accessor));
            if (accessor.setter() != null) {
                type.addMethod(setter(property, accessor, accessor.setter()));
            }
        } else if (property instanceof RelationshipModel relationship && relationship.backref()) {
            addBackref(type, relationship);
        }
    }

    /** Adds accessors of properties with an error, so that the compiler does not report them as missing too. */
    void addStubs(TypeSpec.Builder type) {
        for (AccessorModel stub : entity.stubs()) {
            type.addMethod(overriding(stub.getter(), returned(stub)).addStatement(unusable()).build());
            AccessorModel.Setter setter = stub.setter();
            if (setter != null) {
                type.addMethod(overriding(setter.method(), setter.returns())
                        .addParameter(parameter(stub, "value"))
                        .varargs(setter.varargs())
                        .addStatement(unusable())
                        .build());
            }
        }
    }

    private static CodeBlock unusable() {
        return CodeBlock.of("throw new $T()", UnsupportedOperationException.class);
    }

    private MethodSpec getter(PropertyModel property, AccessorModel accessor) {
        MethodSpec.Builder method = overriding(accessor.getter(), returned(accessor));
        return method.addCode(read(property, accessor.type())).build();
    }

    private CodeBlock read(PropertyModel property, TypeName returned) {
        String constant = names.constant(property);
        String bit = property.index() < 64 ? constant : "63";
        CodeBlock.Builder code = CodeBlock.builder();
        if (property instanceof RelationshipModel && property.index() >= ImplFields.NEAR && isWide()) {
            int far = property.index() - ImplFields.NEAR;
            code.beginControlFlow("if (($$loadedFar[$L] & (1L << $L)) == 0)", far / Long.SIZE, far % Long.SIZE);
        } else {
            code.beginControlFlow("if (($$loaded & (1L << $L)) == 0)", bit);
        }
        code.addStatement("$T.load(this, $L)", RuntimeTypes.TRACKING, constant).endControlFlow();
        String field = names.variable(property);
        if (returned.isPrimitive() && !ImplFields.valueType(property).isPrimitive()) {
            return code.addStatement("return $L", StoredValue.orZero(field, returned)).build();
        }
        return code.addStatement("return $L", field).build();
    }

    private MethodSpec setter(PropertyModel property, AccessorModel accessor, AccessorModel.Setter setter) {
        String variable = names.variable(property);
        MethodSpec.Builder method = overriding(setter.method(), setter.returns())
                .addParameter(parameter(accessor, variable))
                .varargs(setter.varargs());
        if (property instanceof RelationshipModel relationship) {
            describe(method, relationship, accessor.getter().name());
            write(method, relationship, variable);
        } else {
            method.addStatement("$T.changing(this, $L)", RuntimeTypes.TRACKING, names.constant(property));
            method.addStatement("this.$L = $L", variable, variable);
            if (StoredValue.isFlagged(property)) {
                method.addStatement("$L = true", StoredValue.flag(variable));
            }
        }
        if (!setter.returns().equals(TypeName.VOID)) {
            method.addStatement("return this");
        }
        return method.build();
    }

    private boolean isWide() {
        return ImplFields.isWide(entity);
    }

    private void write(MethodSpec.Builder method, RelationshipModel relationship, String variable) {
        String constant = names.constant(relationship);
        if (!relationship.kind().isToMany()) {
            method.addStatement("$T.refer(this, $L, $L)", RuntimeTypes.TRACKING, constant, variable);
        } else if (relationship.container() == CollectionType.MAP) {
            method.addStatement("$T.replace(this, $L, $L.values())", RuntimeTypes.TRACKING, constant, variable);
        } else {
            method.addStatement("$T.replace(this, $L, $L)", RuntimeTypes.TRACKING, constant, variable);
        }
    }

    private void describe(MethodSpec.Builder method, RelationshipModel relationship, String getter) {
        String what = relationship.kind().isToMany() ? "Replaces the members of" : "Sets";
        method.addJavadoc("$L {@link $T#$L()}", what, entity.names().entity(), getter);
        InverseModel inverse = relationship.inverse();
        if (inverse != null && inverse.getter() != null) {
            method.addJavadoc(" and updates {@link $T#$L()}", relationship.target().entity(), inverse.getter());
        }
        method.addJavadoc(".");
    }

    private void addBackref(TypeSpec.Builder type, RelationshipModel relationship) {
        TypeName value = BackrefAccessors.valueType(relationship);
        InverseModel inverse = relationship.inverse();
        MethodSpec.Builder getter = MethodSpec.methodBuilder(backrefMethod(relationship.name())).returns(value);
        if (inverse != null && inverse.getter() != null) {
            getter.addJavadoc("Returns the other side of {@link $T#$L()}. Called by {@link $T}.",
                    relationship.target().entity(), inverse.getter(), entity.names().companion());
        }
        type.addMethod(getter.addCode(read(relationship, value)).build());
        if (!relationship.kind().isToMany()) {
            String variable = names.variable(relationship);
            MethodSpec.Builder setter = MethodSpec.methodBuilder(backrefMethod(relationship.name()))
                    .addParameter(value, variable);
            write(setter, relationship, variable);
            type.addMethod(setter.build());
        }
    }

    /** Returns the name of the method by which the companion reads and writes a backref side. */
    static String backrefMethod(String property) {
        return "$" + property + (STATE_METHODS.contains(property) ? "_" : "");
    }

    static TypeName returned(AccessorModel accessor) {
        boolean marked = accessor.nullable() && !accessor.type().isPrimitive();
        return marked ? ImplFields.nullable(accessor.type()) : accessor.type();
    }

    static ParameterSpec parameter(AccessorModel accessor, String name) {
        return ParameterSpec.builder(returned(accessor), name).build();
    }

    static MethodSpec.Builder overriding(AccessorModel.Method method, TypeName returns) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .returns(returns);
        Modifier visibility = modifier(method.visibility());
        return visibility == null ? builder : builder.addModifiers(visibility);
    }

    private static @Nullable Modifier modifier(AccessorModel.Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Modifier.PUBLIC;
            case PROTECTED -> Modifier.PROTECTED;
            case PACKAGE -> null;
        };
    }
}
