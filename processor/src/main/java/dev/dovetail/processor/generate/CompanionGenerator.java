package dev.dovetail.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.RelationshipModel;
import javax.lang.model.element.Modifier;

/** Generates the companion {@code Post_}, which creates entities and is the path to them in queries. */
public final class CompanionGenerator {
    private final EntityModel entity;
    private final EntityNames types;
    private final CompanionNames names;
    private final TypeVariableName root;

    private CompanionGenerator(EntityModel entity) {
        this.entity = entity;
        this.types = entity.names();
        this.names = new CompanionNames(entity);
        this.root = TypeVariableName.get(names.variable());
    }

    /** Returns the companion of {@code entity}. */
    public static GeneratedFile.Source generate(EntityModel entity) {
        return new CompanionGenerator(entity).generate();
    }

    private GeneratedFile.Source generate() {
        CompanionSteps steps = new CompanionSteps(entity, names, root);
        TypeSpec.Builder type = declaration().addField(typeConstant()).addField(rootConstant());
        for (AttributeModel attribute : entity.attributes()) {
            if (!attribute.isDiscriminator() && !attribute.isComponent()) {
                type.addField(column(attribute));
            }
        }
        type.addMethod(constructor());
        if (!entity.readOnly() && !entity.isAbstract()) {
            type.addMethod(create());
        }
        for (PropertyModel property : entity.properties()) {
            if (property instanceof RelationshipModel relationship) {
                steps.add(type, relationship);
            }
        }
        CompanionSubtypes.add(type, entity, names, root);
        new EmbeddedPaths(entity, names, root).add(type);
        type.addMethod(steps.has()).addMethod(at());
        return SourceText.of(entity, types.companion(), type);
    }

    private TypeSpec.Builder declaration() {
        return TypeSpec.classBuilder(types.companion())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addTypeVariable(root)
                .addJavadoc((entity.readOnly() || entity.isAbstract() ? "Is the path to {@link $T} entities in a query"
                        : "Creates {@link $T} entities, and is the path to them in a query")
                        + ", with their columns and relationships.\n\n@param <$T> the root entity of the query\n",
                        types.entity(), root)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.KEYED_PATH, root, types.entity(), KeyType.of(entity)));
    }

    private FieldSpec typeConstant() {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.ENTITY_TYPE, types.entity());
        return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The entity type of {@link $T}.", types.entity())
                .initializer("mapping(new $T())", NestedType.of(entity))
                .build();
    }

    private FieldSpec rootConstant() {
        return FieldSpec.builder(path(types.entity()), entity.root(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The root of a query for {@link $T} entities.", types.entity())
                .initializer("new $T<>(root(TYPE))", types.companion())
                .build();
    }

    private FieldSpec column(AttributeModel attribute) {
        ColumnForm form = ColumnForm.of(attribute);
        return FieldSpec.builder(form.type(root, attribute), names.column(attribute), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("$L($T.$L)", form.method(), types.implementation(), names.constant(attribute))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a path at {@code source}. Queries with an alias take it as {@code $L::new}.",
                        types.companion().simpleName())
                .addParameter(RuntimeTypes.SOURCE, "source")
                .addStatement("super(TYPE, source)")
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Creates a transient {@link $T}, to be added to a session.", types.entity())
                .returns(types.entity())
                .addStatement("return TYPE.newInstance()")
                .build();
    }

    private MethodSpec at() {
        TypeVariableName other = TypeVariableName.get(root.name().equals("R") ? "Q" : "OTHER");
        return MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addTypeVariable(other)
                .returns(path(other))
                .addParameter(RuntimeTypes.SOURCE, "source")
                .addStatement("return new $T<>(source)", types.companion())
                .build();
    }

    private TypeName path(TypeName queryRoot) {
        return ParameterizedTypeName.get(types.companion(), queryRoot);
    }
}
