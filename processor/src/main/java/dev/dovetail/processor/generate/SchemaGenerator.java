package dev.dovetail.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.table.TableOrder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates {@code BlogSchema} with all entities of a schema. Referenced entities come first. */
public final class SchemaGenerator {
    private SchemaGenerator() {}

    /**
     * Returns the generated type of {@code schema}.
     *
     * @param own the entities of this module, without those in jars
     */
    public static GeneratedFile.Source generate(SchemaModel schema, Collection<ClassName> own) {
        Set<ClassName> origins = new LinkedHashSet<>();
        schema.entities().forEach(entity -> origins.add(entity.names().entity()));
        TypeSpec.Builder type = TypeSpec.classBuilder(schema.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The entities of $L, and the statements that create and drop their tables.", schema.name())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addAnnotation(entities(own))
                .addField(constant(schema))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return SourceText.of(schema.name(), schema.type(), type, List.of(), origins);
    }

    private static AnnotationSpec entities(Collection<ClassName> own) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SchemaEntities.class);
        own.forEach(entity -> annotation.addMember("value", "$S", entity.canonicalName()));
        return annotation.build();
    }

    private static FieldSpec constant(SchemaModel schema) {
        CodeBlock.Builder types = CodeBlock.builder().indent().indent();
        String separator = "";
        for (EntityModel entity : TableOrder.entities(schema)) {
            types.add(separator + "\n$T.TYPE", entity.names().companion());
            separator = ",";
        }
        return FieldSpec.builder(RuntimeTypes.SCHEMA, "SCHEMA", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The schema; an entity comes after those that it refers to.")
                .initializer("new $T($S, $T.class, $S, () -> $T.of($L))", RuntimeTypes.SCHEMA, schema.name(),
                        schema.type(), schema.folder(), List.class, types.unindent().unindent().build())
                .build();
    }
}
