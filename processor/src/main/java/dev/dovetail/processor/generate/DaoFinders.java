package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Generates the finders of a data access object: one for each unique constraint and one for each foreign key. */
final class DaoFinders {
    private final EntityModel entity;
    private final EntityNames types;
    private final PropertyNames names;
    private final Set<Set<String>> written = new HashSet<>();

    private DaoFinders(EntityModel entity) {
        this.entity = entity;
        this.types = entity.names();
        this.names = new PropertyNames(entity);
        written.add(entity.ids().stream().map(AttributeModel::name).collect(Collectors.toSet()));
    }

    /** Adds the finders of {@code entity} to {@code type}. */
    static void add(TypeSpec.Builder type, EntityModel entity) {
        new DaoFinders(entity).add(type);
    }

    private void add(TypeSpec.Builder type) {
        for (UniqueModel unique : entity.allUniques()) {
            if (written.add(new HashSet<>(unique.properties()))) {
                type.addMethod(one(unique.properties()));
            }
        }
        for (ForeignKeyModel key : entity.allForeignKeys()) {
            if (written.add(new HashSet<>(key.properties()))) {
                type.addMethod(several(key));
            }
        }
    }

    private MethodSpec one(List<String> properties) {
        return finder(properties)
                .addJavadoc("Returns the entity with $L, or null if there is none.", links(properties))
                .returns(ImplFields.nullable(types.entity()))
                .addStatement("return $L", query(properties, "first()"))
                .build();
    }

    private MethodSpec several(ForeignKeyModel key) {
        return finder(key.properties())
                .addJavadoc("Returns the entities whose $L $L to the same {@link $T}.", links(key.properties()),
                        record(key.properties()) == null && key.properties().size() > 1 ? "refer" : "refers",
                        key.target().entity())
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), types.entity()))
                .addStatement("return $L", query(key.properties(), "list()"))
                .build();
    }

    /** Returns the record whose components are exactly {@code properties}, or null if there is none. */
    private @Nullable EmbeddedModel record(List<String> properties) {
        for (EmbeddedModel embedded : entity.embedded()) {
            if (embedded.attributes().stream().map(AttributeModel::name).toList().equals(properties)) {
                return embedded;
            }
        }
        return null;
    }

    private MethodSpec.Builder finder(List<String> properties) {
        EmbeddedModel record = record(properties);
        if (record != null) {
            return MethodSpec.methodBuilder("findBy" + Words.capitalized(record.name())).addModifiers(Modifier.PUBLIC)
                    .addParameter(record.type(), names.variable(record));
        }
        StringBuilder name = new StringBuilder("findBy");
        for (String property : properties) {
            name.append(name.length() > "findBy".length() ? "And" : "").append(Words.capitalized(capitals(property)));
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name.toString()).addModifiers(Modifier.PUBLIC);
        for (String property : properties) {
            AttributeModel attribute = entity.attribute(property);
            method.addParameter(attribute.type(), names.variable(attribute));
        }
        return method;
    }

    /** Returns the name of a component as part of a method's name: {@code homeCity}. */
    private static String capitals(String property) {
        StringBuilder name = new StringBuilder();
        for (String word : property.split("\\.")) {
            name.append(name.isEmpty() ? word : Words.capitalized(word));
        }
        return name.toString();
    }

    private CodeBlock links(List<String> properties) {
        List<CodeBlock> links = new ArrayList<>();
        for (String property : properties) {
            String getter = entity.attribute(property).accessor().getter().name();
            CodeBlock link = CodeBlock.of("{@link $T#$L()}", types.entity(), getter);
            if (!links.contains(link)) {
                links.add(link);
            }
        }
        return CodeBlock.join(links, " and ");
    }

    /** Returns a query by the values of {@code properties}, which are parameters with these names. */
    private CodeBlock query(List<String> properties, String last) {
        CompanionNames columns = new CompanionNames(entity);
        EmbeddedModel record = record(properties);
        if (record != null) {
            return new Chain(CodeBlock.of("select()")).call("where($T.$L.$L().eq($L))", types.companion(),
                    entity.root(), CompanionNames.step(record), names.variable(record)).call(last).ending(100);
        }
        Chain chain = new Chain(CodeBlock.of("select()"));
        for (String property : properties) {
            AttributeModel attribute = entity.attribute(property);
            chain.call("where($T.$L.$L.eq($L))", types.companion(), entity.root(),
                    columns.path(attribute), names.variable(attribute));
        }
        return chain.call(last).ending(properties.size() > 1 ? 0 : 100);
    }
}
