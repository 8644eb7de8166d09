package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.Words;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Generates the relationships of a companion: the steps of a path, and the accessors of backref sides. */
final class CompanionSteps {
    private final EntityModel entity;
    private final EntityNames types;
    private final CompanionNames names;
    private final TypeVariableName root;

    CompanionSteps(EntityModel entity, CompanionNames names, TypeVariableName root) {
        this.entity = entity;
        this.types = entity.names();
        this.names = names;
        this.root = root;
    }

    /**
     * Adds the members for {@code relationship} to {@code type}. There are none for an implicit side without a name.
     */
    void add(TypeSpec.Builder type, RelationshipModel relationship) {
        if (relationship.implicit() && !relationship.backref()) {
            return;
        }
        type.addMethod(step(relationship));
        if (relationship.implicit()) {
            addAccessors(type, relationship);
        }
    }

    private MethodSpec step(RelationshipModel relationship) {
        ClassName companion = relationship.target().companion();
        ClassName target = relationship.target().entity();
        TypeName path = ParameterizedTypeName.get(companion, root);
        boolean many = relationship.kind().isToMany();
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.step(relationship)).addModifiers(Modifier.PUBLIC);
        addJavadoc(method, relationship, many ? "Returns the members of" : "Returns the path to");
        if (many) {
            return method.returns(ParameterizedTypeName.get(RuntimeTypes.COLLECTION_PATH, root, target, path))
                    .addStatement("return many($T.$L, $T.$L)", types.implementation(), names.constant(relationship),
                            companion, relationship.targetRoot())
                    .build();
        }
        return method.returns(path)
                .addStatement("return new $T<>(step($T.$L))", companion, types.implementation(),
                        names.constant(relationship))
                .build();
    }

    private void addJavadoc(MethodSpec.Builder method, RelationshipModel relationship, String what) {
        AccessorModel accessor = relationship.accessor();
        InverseModel inverse = relationship.inverse();
        if (accessor != null) {
            method.addJavadoc("$L {@link $T#$L()}.", what, types.entity(), accessor.getter().name());
        } else if (inverse != null && inverse.getter() != null) {
            method.addJavadoc("$L the other side of {@link $T#$L()}.", what, relationship.target().entity(),
                    inverse.getter());
        }
    }

    private void addAccessors(TypeSpec.Builder type, RelationshipModel relationship) {
        String name = names.step(relationship);
        String method = ImplAccessors.backrefMethod(relationship.name());
        TypeName value = BackrefAccessors.valueType(relationship);
        String object = types.variable();
        MethodSpec.Builder getter = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(value)
                .addParameter(types.entity(), object);
        if (entity.isAbstract()) {
            // The object is of the implementation of a subtype.
            getter.addStatement("return ($T) $T.value(($T) $L, $T.$L)", value, RuntimeTypes.TRACKING,
                    RuntimeTypes.TRACKED, object, types.implementation(), names.constant(relationship));
            if (relationship.kind().isToMany()) {
                getter.addAnnotation(Annotations.UNCHECKED);
            }
        } else {
            getter.addStatement("return (($T) $L).$L()", types.implementation(), object, method);
        }
        addJavadoc(getter, relationship, "Returns");
        type.addMethod(getter.build());
        if (relationship.kind().isToMany()) {
            return;
        }
        String property = Words.identifier(relationship.name());
        String parameter = property.equals(object) ? "target" : property;
        MethodSpec.Builder setter = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(types.entity(), object)
                .addParameter(value, parameter);
        if (entity.isAbstract()) {
            setter.addStatement("$T.refer(($T) $L, $T.$L, $L)", RuntimeTypes.TRACKING, RuntimeTypes.TRACKED, object,
                    types.implementation(), names.constant(relationship), parameter);
        } else {
            setter.addStatement("(($T) $L).$L($L)", types.implementation(), object, method, parameter);
        }
        addJavadoc(setter, relationship, "Sets");
        type.addMethod(setter.build());
    }

    /** Returns the method {@code has}: a condition on the entity that the path leads to, in a subquery. */
    MethodSpec has() {
        TypeName path = ParameterizedTypeName.get(types.companion(), root);
        TypeName condition = ParameterizedTypeName.get(RuntimeTypes.CONDITION, root);
        return MethodSpec.methodBuilder("has")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the condition that the path leads to an entity that meets {@code condition}.")
                .returns(condition)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class),
                        WildcardTypeName.supertypeOf(path), WildcardTypeName.subtypeOf(condition)), "condition")
                .addStatement("return has(new $T<>(again()), condition)", types.companion())
                .build();
    }
}
