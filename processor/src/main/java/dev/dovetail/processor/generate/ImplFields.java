package dev.dovetail.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the fields of an implementation: positions, converters, values and the state for the session. */
final class ImplFields {
    /**
     * The number of positions with a bit in the mask {@code $loaded}. In entities with more relationships, those from
     * this position on have their bits in the array {@code $loadedFar}.
     */
    static final int NEAR = 63;

    private ImplFields() {}

    /** Adds a constant for the position of each property. */
    static void addConstants(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        for (PropertyModel property : entity.inOrder()) {
            type.addField(FieldSpec.builder(TypeName.INT, names.constant(property), Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", property.index())
                    .build());
        }
        EmbeddedAccessors.addConstants(type, entity, names);
    }

    /** Adds a constant for each converter. */
    static void addConverters(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        for (AttributeModel attribute : entity.attributes()) {
            Conversion conversion = attribute.conversion();
            if (conversion == null || entity.isAbstract() && !entity.declares(attribute)) {
                continue;
            }
            TypeName converter = ParameterizedTypeName.get(
                    ClassName.get(Converter.class), attribute.type().box(), conversion.stored());
            FieldSpec.Builder field = FieldSpec.builder(converter, converterName(attribute, names),
                    Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            if (conversion instanceof Conversion.OfEnum ofEnum && isHidden(ofEnum.type(), entity, names)) {
                field.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "static").build());
                field.initializer(newConverter(ofEnum, CodeBlock.of("(($T) null)", ofEnum.type())));
            } else {
                field.initializer(newConverter(conversion));
            }
            type.addField(field.build());
        }
    }

    /** Returns the name of the constant for the converter of {@code attribute}. */
    static String converterName(AttributeModel attribute, PropertyNames names) {
        return names.constant(attribute) + "_CONVERTER";
    }

    private static CodeBlock newConverter(Conversion conversion) {
        if (conversion instanceof Conversion.OfEnum ofEnum) {
            return newConverter(ofEnum, CodeBlock.of("$T", ofEnum.type()));
        }
        return CodeBlock.of("new $T()", ((Conversion.ByConverter) conversion).converter());
    }

    private static CodeBlock newConverter(Conversion.OfEnum conversion, CodeBlock type) {
        if (conversion.form() == EnumType.ORDINAL) {
            return CodeBlock.of("$T.byOrdinal($L.values())", RuntimeTypes.ENUM_CONVERTER, type);
        }
        if (conversion.labels().isEmpty()) {
            return CodeBlock.of("$T.byName($L.values())", RuntimeTypes.ENUM_CONVERTER, type);
        }
        List<CodeBlock> labels = new ArrayList<>();
        conversion.labels().forEach((name, label) -> labels.add(CodeBlock.of("$T.entry($S, $S)", Map.class, name,
                label)));
        return CodeBlock.of("$T.byLabel($L.values(), $T.ofEntries(\n$>$>$>$>$L$<$<$<$<))", RuntimeTypes.ENUM_CONVERTER,
                type, Map.class, CodeBlock.join(labels, ",\n"));
    }

    /**
     * Returns whether a field has the name of the enum {@code type} or of a type that encloses it, which hides the type
     * in expressions (JLS 6.4.2).
     */
    private static boolean isHidden(TypeName type, EntityModel entity, PropertyNames names) {
        return type instanceof ClassName name && entity.properties().stream().anyMatch(property ->
                name.simpleNames().contains(names.constant(property))
                        || name.simpleNames().contains(names.variable(property)));
    }

    /** Adds the fields for the values and for the state of the entity. */
    static void addFields(TypeSpec.Builder type, EntityModel entity, PropertyNames names) {
        for (PropertyModel property : entity.properties()) {
            if (!property.name().equals(HierarchyModel.DISCRIMINATOR)) {
                type.addField(fieldType(property), names.variable(property), Modifier.PRIVATE);
            }
        }
        for (AttributeModel attribute : entity.attributes()) {
            if (StoredValue.isFlagged(attribute)) {
                type.addField(TypeName.BOOLEAN, StoredValue.flag(names.variable(attribute)), Modifier.PRIVATE);
            }
        }
        type.addField(nullable(RuntimeTypes.ATTACHMENT), "$attachment", Modifier.PRIVATE);
        type.addField(nullable(RuntimeTypes.CHANGES), "$changes", Modifier.PRIVATE);
        type.addField(TypeName.LONG, "$loaded", Modifier.PRIVATE);
        if (isWide(entity)) {
            int longs = (end(entity) - NEAR + Long.SIZE - 1) / Long.SIZE;
            type.addField(FieldSpec.builder(ArrayTypeName.of(TypeName.LONG), "$loadedFar",
                    Modifier.PRIVATE, Modifier.FINAL).initializer("new long[$L]", longs).build());
        }
    }

    /** Returns whether {@code entity} has more relationships than the mask of loaded properties has bits for. */
    static boolean isWide(EntityModel entity) {
        return end(entity) > NEAR;
    }

    /** Returns the position after that of the last relationship. */
    private static int end(EntityModel entity) {
        return entity.relationships().stream().mapToInt(each -> each.index() + 1).max().orElse(0);
    }

    private static TypeName fieldType(PropertyModel property) {
        TypeName value = valueType(property);
        return mayBeNull(property) ? nullable(value) : value;
    }

    /** Returns the type of the field for {@code property}. Collections have the types of the runtime. */
    static TypeName valueType(PropertyModel property) {
        if (property instanceof AttributeModel attribute) {
            return StoredValue.fieldType(attribute);
        }
        RelationshipModel relationship = (RelationshipModel) property;
        ClassName target = relationship.target().entity();
        if (!relationship.kind().isToMany()) {
            return target;
        }
        TypeName key = relationship.mapKeyType();
        return switch (relationship.container()) {
            case LIST -> ParameterizedTypeName.get(RuntimeTypes.LIST, target);
            case SET -> ParameterizedTypeName.get(RuntimeTypes.SET, target);
            case MAP -> ParameterizedTypeName.get(RuntimeTypes.MAP, key == null ? ClassName.OBJECT : key,
                    target);
        };
    }

    private static boolean mayBeNull(PropertyModel property) {
        if (property instanceof RelationshipModel relationship) {
            return !relationship.kind().isToMany();
        }
        AttributeModel attribute = (AttributeModel) property;
        AccessorModel accessor = attribute.accessor();
        boolean madeLater = attribute.keySource() != null || accessor.type().isPrimitive();
        return !valueType(attribute).isPrimitive() && (accessor.nullable() || madeLater);
    }

    /** Returns {@code type} with {@code @Nullable}. */
    static TypeName nullable(TypeName type) {
        return type.annotated(Annotations.NULLABLE);
    }
}
