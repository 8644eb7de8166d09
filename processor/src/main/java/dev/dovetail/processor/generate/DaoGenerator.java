package dev.dovetail.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyNames;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code PostDao}, which adds to the runtime's {@code Dao} the members that depend on the entity, mostly
 * finders.
 */
public final class DaoGenerator {
    private final EntityModel entity;
    private final EntityNames types;
    private final PropertyNames names;

    private DaoGenerator(EntityModel entity) {
        this.entity = entity;
        this.types = entity.names();
        this.names = new PropertyNames(entity);
    }

    /** Returns the data access object of {@code entity}. */
    public static GeneratedFile.Source generate(EntityModel entity) {
        return new DaoGenerator(entity).generate();
    }

    private GeneratedFile.Source generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.dao())
                .addJavadoc(entity.readOnly()
                        ? "Finds {@link $T} entities, which are only read. Extend it to add finders."
                        : "Finds, adds and deletes {@link $T} entities. Extend it to add finders.", types.entity())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .superclass(ParameterizedTypeName.get(entity.readOnly() ? RuntimeTypes.READ_ONLY_DAO : RuntimeTypes.DAO,
                        types.entity(), KeyType.of(entity)))
                .addMethod(constructor());
        if (entity.form().isPublic()) {
            // The DAO is package-private too, because code outside the package cannot use the entity.
            type.addModifiers(Modifier.PUBLIC);
        }
        if (entity.ids().size() > 1 && entity.embeddedId() == null) {
            type.addMethod(find()).addMethod(get()).addMethod(exists());
        }
        DaoFinders.add(type, entity);
        return SourceText.of(entity, types.dao(), type);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a DAO that works in {@code session}.")
                .addParameter(RuntimeTypes.SESSION, "session")
                .addStatement("super(session, $T.$L)", types.companion(), entity.root())
                .build();
    }

    private MethodSpec find() {
        return byParts("find", ImplFields.nullable(types.entity()))
                .addJavadoc("Returns the entity with this identifier, or null if there is none.")
                .build();
    }

    private MethodSpec get() {
        return byParts("get", types.entity())
                .addJavadoc("Returns the entity with this identifier.\n\n@throws $T if there is none\n",
                        RuntimeTypes.NOT_FOUND)
                .build();
    }

    private MethodSpec exists() {
        return byParts("exists", TypeName.BOOLEAN)
                .addJavadoc("Returns whether there is a row with this identifier.")
                .build();
    }

    /**
     * Returns a method that takes the values of a composite identifier and calls the method that takes the identifier.
     */
    private MethodSpec.Builder byParts(String name, TypeName returns) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
        for (AttributeModel id : entity.ids()) {
            method.addParameter(id.type(), names.variable(id));
        }
        return method.addStatement("return $L($L)", name,
                KeyType.value(entity.ids().stream().map(names::variable).toList()));
    }
}
