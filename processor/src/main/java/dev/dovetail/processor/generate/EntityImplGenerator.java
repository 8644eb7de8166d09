package dev.dovetail.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import javax.lang.model.element.Modifier;

/** Generates {@code Post_Impl}, the implementation of the entity's Java type. */
public final class EntityImplGenerator {
    private EntityImplGenerator() {}

    /** Returns the implementation of {@code entity}. */
    public static GeneratedFile.Source generate(EntityModel entity) {
        PropertyNames names = new PropertyNames(entity);
        TypeSpec.Builder type = declaration(entity);
        ImplFields.addConstants(type, entity, names);
        ImplFields.addConverters(type, entity, names);
        if (entity.isAbstract()) {
            type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
            type.addType(EntityTypeWriter.write(entity, names));
            return SourceText.of(entity, entity.names().implementation(), type);
        }
        ImplFields.addFields(type, entity, names);
        ImplAccessors accessors = new ImplAccessors(entity, names);
        for (PropertyModel property : entity.properties()) {
            accessors.add(type, property);
        }
        new EmbeddedAccessors(entity, names).add(type);
        accessors.addStubs(type);
        ImplState.add(type, entity);
        ImplProperties.add(type, entity, names);
        ImplColumns.add(type, entity, names);
        type.addType(EntityTypeWriter.write(entity, names));
        return SourceText.of(entity, entity.names().implementation(), type);
    }

    private static TypeSpec.Builder declaration(EntityModel entity) {
        EntityNames names = entity.names();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.implementation())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(entity.isAbstract() ? "Describes {@link $T}, which is implemented by its subtypes."
                        : "Implements {@link $T}, with a field for each property. "
                        + "Keeps both sides of each relationship in sync.", names.entity())
                .addAnnotation(RuntimeTypes.NULL_UNMARKED)
                .alwaysQualify(entity.form().memberTypes().toArray(new String[0]));
        if (entity.isAbstract()) {
            return type;
        }
        if (entity.form().isInterface()) {
            type.addSuperinterface(names.entity());
        } else {
            type.superclass(names.entity());
        }
        type.addSuperinterface(RuntimeTypes.TRACKED);
        return entity.form().hidesGetters() ? type.addSuperinterface(RuntimeTypes.WITHOUT_GETTERS) : type;
    }
}
