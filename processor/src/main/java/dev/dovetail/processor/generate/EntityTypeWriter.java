package dev.dovetail.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.ConstraintNames;
import dev.dovetail.processor.model.Definition;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.PresenceModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the entity type, which is nested in the implementation. */
final class EntityTypeWriter {
    /** The number of characters available for the first line of an expression. */
    private static final int ROOM = 98;

    private EntityTypeWriter() {}

    /** Returns the entity type of {@code entity}. */
    static TypeSpec write(EntityModel entity, PropertyNames names) {
        EntityNames types = entity.names();
        TypeSpec.Builder type = TypeSpec.classBuilder(NestedType.of(entity))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Describes {@link $T}: the table, the attributes and the relationships.", types.entity())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_MAPPING, types.entity()))
                .addMethod(constructor(entity, names));
        if (entity.isAbstract()) {
            HierarchyTypeWriter.addAbstract(type, entity);
        } else {
            type.addMethod(create(types)).addMethod(read(types));
        }
        return type.addMethods(EmbeddedKeys.keyParts(entity)).addMethods(relate(entity, names)).build();
    }

    private static MethodSpec constructor(EntityModel entity, PropertyNames names) {
        List<CodeBlock> attributes = new ArrayList<>();
        for (AttributeModel attribute : entity.ownAttributes()) {
            attributes.add(attribute(entity, attribute, names));
        }
        // There are no attributes if the type of the only column is unknown.
        CodeBlock columns = attributes.isEmpty()
                ? CodeBlock.of("") : CodeBlock.of(",\n$L", CodeBlock.join(attributes, ",\n"));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addStatement("super($T.class, $S, $L$L$L)", entity.names().entity(), entity.names().display(),
                        table(entity.table()), HierarchyTypeWriter.parent(entity), columns);
        HierarchyTypeWriter.addRoot(constructor, entity);
        if (entity.readOnly()) {
            constructor.addStatement("readOnly()");
        }
        if (!entity.returnsRows()) {
            constructor.addStatement("unreturned()");
        }
        for (UniqueModel unique : entity.uniques()) {
            if (unique.properties().size() > 1) {
                constructor.addStatement("unique($L)", strings(unique.properties()));
            }
        }
        for (ForeignKeyModel key : entity.foreignKeys()) {
            if (entity.relationships().stream().noneMatch(each -> uses(each, key))) {
                constructor.addStatement("foreignKey($L, $L)", table(key.targetTable()), strings(key.properties()));
            }
        }
        ConstraintNames.propertiesByName(entity)
                .forEach((name, properties) ->
                        constructor.addStatement("constraint($S, $L)", name, strings(properties)));
        for (PresenceModel presence : PresenceModel.of(entity)) {
            if (presence.isReferring(entity)) {
                constructor.addStatement("presence($S, $L)", presence.property(), strings(presence.properties()));
            }
        }
        return constructor.build();
    }

    static boolean uses(RelationshipModel relationship, ForeignKeyModel key) {
        return relationship.kind().holdsKey() && relationship.key().size() == key.properties().size()
                && relationship.key().containsAll(key.properties())
                && relationship.target().equals(key.target());
    }

    private static CodeBlock strings(List<String> properties) {
        return CodeBlock.join(properties.stream().map(property -> CodeBlock.of("$S", property)).toList(), ", ");
    }

    /** Returns an expression for the name of {@code table}. */
    static CodeBlock table(TableName table) {
        return table.schema().isEmpty()
                ? CodeBlock.of("$T.of($S)", TableName.class, table.name())
                : CodeBlock.of("new $T($S, $S)", TableName.class, table.schema(), table.name());
    }

    private static CodeBlock attribute(EntityModel entity, AttributeModel attribute, PropertyNames names) {
        Chain chain = new Chain(CodeBlock.of("$T.of($L, $S, $S, $T.$L)", Attribute.class, names.constant(attribute),
                attribute.name(), attribute.column().name(), ColumnType.class, attribute.columnType()));
        TypeName type = rawType(attribute);
        chain.callIf(!type.equals(TypeName.get(attribute.columnType().javaType())), "javaType($T.class)", type);
        if (attribute.isDiscriminator()) {
            return chain.call("discriminator()").within(ROOM);
        }
        KeySource source = attribute.keySource();
        if (source != null) {
            chain.call("id($L)", keySource(source));
        } else {
            chain.callIf(attribute.id(), "id()");
        }
        int room = Placeholders.room(entity, attribute);
        int digits = Definition.digits(attribute.column());
        return chain.callIf(attribute.version(), "version()")
                .callIf(attribute.unique(), "unique()")
                .callIf(room > 0, "placeholders($L)", room)
                .callIf(digits >= 0, "digits($L)", digits)
                .callIf(Definition.isPadded(attribute.column()), "padded()")
                .callIf(attribute.foreignKey(), "foreignKey()")
                .callIf(attribute.nullable(), "nullable()")
                .callIf(!attribute.column().defaultValue().isEmpty(), "defaulted()")
                .callIf(!attribute.column().writes().equals(ColumnWrites.PLAIN), "writes($L)",
                        writes(attribute.column().writes()))
                .callIf(isUnsettable(attribute) && !entity.readOnly(), "unsettable()")
                .callIf(attribute.conversion() != null, "converted($L)", ImplFields.converterName(attribute, names))
                .within(ROOM);
    }

    /** Returns the declared type of {@code attribute}, as a class literal names it. */
    private static TypeName rawType(AttributeModel attribute) {
        TypeName type = attribute.type().withoutAnnotations();
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType();
        }
        return type instanceof ArrayTypeName array
                ? ArrayTypeName.of(array.componentType().withoutAnnotations()) : type;
    }

    /**
     * Returns whether a new entity can never get the value that its column needs: it has no setter, and nothing else
     * provides the value.
     */
    private static boolean isUnsettable(AttributeModel attribute) {
        return attribute.accessor().setter() == null && !attribute.type().isPrimitive() && !attribute.nullable()
                && attribute.keySource() == null && !attribute.version() && !attribute.foreignKey()
                && !attribute.column().isFilled();
    }

    private static CodeBlock writes(ColumnWrites writes) {
        ColumnWrites base = writes.refetched() ? ColumnWrites.ALWAYS
                : writes.inserted() && writes.fetched() ? ColumnWrites.INSERT : ColumnWrites.PLAIN;
        String constant = writes.refetched() ? "ALWAYS" : base.fetched() ? "INSERT" : "PLAIN";
        String calls = (base.inserted() && !writes.inserted() ? ".notInserted()" : "")
                + (base.updated() && !writes.updated() ? ".notUpdated()" : "")
                + (writes.declared() ? ".asDeclared()" : "");
        return CodeBlock.of("$T.$L$L", ColumnWrites.class, constant, calls);
    }

    private static CodeBlock keySource(KeySource source) {
        return source.type() == GenerationType.SEQUENCE
                ? CodeBlock.of("$T.sequence($S, $L)", KeySource.class, source.sequence(), source.allocationSize())
                : CodeBlock.of("$T.$L", KeySource.class, source.type());
    }

    private static MethodSpec create(EntityNames names) {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(names.entity())
                .addStatement("return new $T()", names.implementation())
                .build();
    }

    /**
     * Returns the method that creates an entity from a row and attaches it to the session, with a single virtual call.
     */
    private static MethodSpec read(EntityNames names) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(names.entity())
                .addParameter(Row.class, "row")
                .addParameter(TypeName.INT, "first")
                .addParameter(TypeName.LONG, "loaded")
                .addParameter(Attachment.class, "attachment")
                .addStatement("$T object = new $T()", names.implementation(), names.implementation())
                .addStatement("object.$$read(row, first)")
                .addStatement("object.$$loaded = loaded")
                .addStatement("object.$$attachment = attachment")
                .addStatement("return object")
                .build();
    }

    private static List<MethodSpec> relate(EntityModel entity, PropertyNames names) {
        if (entity.ownRelationships().isEmpty()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("relate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(RelationshipDefinition.class));
        List<CodeBlock> relationships = new ArrayList<>();
        for (RelationshipModel relationship : entity.ownRelationships()) {
            relationships.add(RelationshipWriter.write(entity, relationship, names).within(ROOM));
        }
        return List.of(method.addCode(CodeBlock.builder()
                        .add("return new $T[] {\n", RelationshipDefinition.class)
                        .indent()
                        .add(CodeBlock.join(relationships, ",\n"))
                        .unindent()
                        .add("\n};\n")
                        .build())
                .build());
    }
}
