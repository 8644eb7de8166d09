package dev.dovetail.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.EntityModel;
import javax.lang.model.element.Modifier;

/** Generates the methods by which the session reads and writes the state of an entity. */
final class ImplState {
    private ImplState() {}

    /** Adds the methods to {@code type}. */
    static void add(TypeSpec.Builder type, EntityModel entity) {
        if (!entity.form().hasToString()) {
            type.addMethod(description());
        }
        type.addMethod(entityType(entity));
        if (entity.form().comparesItself()) {
            type.addMethod(overriding("$comparesItself", TypeName.BOOLEAN).addStatement("return true").build());
        }
        addPair(type, "$attachment", ImplFields.nullable(RuntimeTypes.ATTACHMENT), "attachment");
        addPair(type, "$loaded", TypeName.LONG, "mask");
        if (ImplFields.isWide(entity)) {
            type.addMethod(overriding("$loadedFar", ArrayTypeName.of(TypeName.LONG))
                    .addStatement("return $$loadedFar").build());
        }
        addPair(type, "$changes", ImplFields.nullable(RuntimeTypes.CHANGES), "changes");
    }

    private static MethodSpec description() {
        return overriding("toString", TypeName.get(String.class))
                .addJavadoc("Returns the entity type and the identifier. Never loads.")
                .addStatement("return $T.describe(this)", RuntimeTypes.TRACKING)
                .build();
    }

    private static MethodSpec entityType(EntityModel entity) {
        TypeName any = ParameterizedTypeName.get(
                RuntimeTypes.ENTITY_MAPPING, WildcardTypeName.subtypeOf(Object.class));
        return overriding("$type", any)
                .addStatement("return ($T) $T.TYPE", any, entity.names().companion())
                .build();
    }

    private static void addPair(TypeSpec.Builder type, String field, TypeName value, String parameter) {
        type.addMethod(overriding(field, value).addStatement("return $L", field).build());
        type.addMethod(overriding(field, TypeName.VOID)
                .addParameter(value, parameter)
                .addStatement("$L = $L", field, parameter)
                .build());
    }

    /** Returns a public method that implements a method of the runtime or of {@link Object}. */
    static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
