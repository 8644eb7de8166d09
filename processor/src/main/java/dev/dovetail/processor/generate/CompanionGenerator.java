package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code Post_}: the way to make an entity, and the path by which queries speak of it. */
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

    /** The companion of {@code entity}. */
    public static GeneratedFile.Source generate(EntityModel entity) {
        return new CompanionGenerator(entity).generate();
    }

    private GeneratedFile.Source generate() {
        CompanionSteps steps = new CompanionSteps(entity, names, root);
        TypeSpec.Builder type = declaration().addField(typeConstant()).addField(rootConstant());
        for (AttributeModel attribute : entity.attributes()) {
            type.addField(column(attribute));
        }
        type.addMethod(constructor()).addMethod(create());
        for (PropertyModel property : entity.properties()) {
            if (property instanceof RelationshipModel relationship) {
                steps.add(type, relationship);
            }
        }
        type.addMethod(steps.has()).addMethod(at());
        return SourceText.of(entity, types.companion(), type);
    }

    private TypeSpec.Builder declaration() {
        return TypeSpec.classBuilder(types.companion())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addTypeVariable(root)
                .addJavadoc("Makes each {@link $T}, and leads queries to it: a path with its columns and its"
                        + " relationships.\n\n@param <$T> the root of the query\n", types.entity(), root)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.KEYED_PATH, root, types.entity(), key()));
    }

    /** The type of the identifier: of two or three parts a tuple, as the runtime takes it, and of more a list. */
    private TypeName key() {
        List<TypeName> parts = new ArrayList<>();
        for (AttributeModel id : entity.ids()) {
            parts.add(id.type().box());
        }
        return switch (parts.size()) {
            case 1 -> parts.get(0);
            case 2, 3 -> ParameterizedTypeName.get(ClassName.get("dev.dovetail.tuple", "Tuple" + parts.size()),
                    parts.toArray(TypeName[]::new));
            default -> ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));
        };
    }

    private FieldSpec typeConstant() {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.ENTITY_TYPE, types.entity());
        return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What the runtime knows of {@link $T}.", types.entity())
                .initializer("new $T()", types.type())
                .build();
    }

    private FieldSpec rootConstant() {
        return FieldSpec.builder(path(types.entity()), entity.root(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The path of a query that selects {@link $T}.", types.entity())
                .initializer("new $T<>($T.root(TYPE))", types.companion(), RuntimeTypes.SOURCE)
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
                .addJavadoc("Called by generated code.")
                .addParameter(RuntimeTypes.SOURCE, "source")
                .addStatement("super(TYPE, source)")
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new object, unknown to any session until one adds it or reaches it.")
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
