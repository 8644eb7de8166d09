package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code PostDao}: an entity's everyday operations, each a line that a user could write. */
public final class DaoGenerator {
    private final EntityModel entity;
    private final EntityNames types;
    private final PropertyNames names;

    private DaoGenerator(EntityModel entity) {
        this.entity = entity;
        this.types = entity.names();
        this.names = new PropertyNames(entity);
    }

    /** The data access object of {@code entity}. */
    public static GeneratedFile.Source generate(EntityModel entity) {
        return new DaoGenerator(entity).generate();
    }

    private GeneratedFile.Source generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.dao())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Finds, adds and deletes objects of {@link $T} within a session.", types.entity())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addField(FieldSpec.builder(RuntimeTypes.SESSION, "session", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(constructor())
                .addMethod(find())
                .addMethod(get());
        if (entity.form().isPublic()) {
            // Nobody outside the package could call what takes and gives a type of the package.
            type.addModifiers(Modifier.PUBLIC);
        }
        DaoFinders.add(type, entity, ids());
        type.addMethod(all()).addMethod(add()).addMethod(delete());
        type.addMethod(count()).addMethod(exists()).addMethod(select());
        return SourceText.of(entity, types.dao(), type);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Works within {@code session}.")
                .addParameter(RuntimeTypes.SESSION, "session")
                .addStatement("this.session = session")
                .build();
    }

    private MethodSpec find() {
        return byKey("find", ImplFields.nullable(types.entity()))
                .addJavadoc("The object with this identifier; null where there is none.")
                .addStatement("return $L.find($T.TYPE, $L)", session(), types.companion(), key())
                .build();
    }

    private MethodSpec get() {
        return byKey("get", types.entity())
                .addJavadoc("The object with this identifier.\n\n@throws $T if there is none\n", RuntimeTypes.NOT_FOUND)
                .addStatement("return $L.get($T.TYPE, $L)", session(), types.companion(), key())
                .build();
    }

    private MethodSpec exists() {
        return byKey("exists", TypeName.BOOLEAN)
                .addJavadoc("Whether there is an object with this identifier.")
                .addStatement("return $L", DaoFinders.query(entity, ids(), "exists()"))
                .build();
    }

    private MethodSpec.Builder byKey(String name, TypeName returns) {
        MethodSpec.Builder method = operation(name).returns(returns);
        for (AttributeModel id : entity.ids()) {
            method.addParameter(id.type(), names.variable(id));
        }
        return method;
    }

    private CodeBlock key() {
        List<String> parts = entity.ids().stream().map(names::variable).toList();
        return parts.size() == 1
                ? CodeBlock.of("$L", parts.get(0))
                : CodeBlock.of("$T.of($L)", List.class, String.join(", ", parts));
    }

    private List<String> ids() {
        return entity.ids().stream().map(AttributeModel::name).toList();
    }

    /** The session's field, said in full where a parameter hides it. */
    private String session() {
        return entity.ids().stream().anyMatch(id -> names.variable(id).equals("session")) ? "this.session" : "session";
    }

    /** The same, where the parameter is called after the entity. */
    private String field() {
        return types.variable().equals("session") ? "this.session" : "session";
    }

    private MethodSpec all() {
        return operation("all")
                .addJavadoc("All objects.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), types.entity()))
                .addStatement("return select().list()")
                .build();
    }

    private MethodSpec add() {
        return operation("add")
                .addJavadoc("Adds a new object, whose row is inserted at the next flush; returns it.")
                .returns(types.entity())
                .addParameter(types.entity(), types.variable())
                .addStatement("return $L.add($L)", field(), types.variable())
                .build();
    }

    private MethodSpec delete() {
        return operation("delete")
                .addJavadoc("Marks an object for deletion at the next flush.")
                .addParameter(types.entity(), types.variable())
                .addStatement("$L.delete($L)", field(), types.variable())
                .build();
    }

    private MethodSpec count() {
        return operation("count")
                .addJavadoc("How many objects there are.")
                .returns(TypeName.LONG)
                .addStatement("return select().count()")
                .build();
    }

    private MethodSpec select() {
        return operation("select")
                .addJavadoc("A query for objects, still without a condition.")
                .returns(ParameterizedTypeName.get(RuntimeTypes.QUERY, types.entity()))
                .addStatement("return session.select($T.$L)", types.companion(), entity.root())
                .build();
    }

    private static MethodSpec.Builder operation(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }
}
