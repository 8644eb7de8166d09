package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity type as JSON shows it: its properties by name, and its place in a hierarchy. */
public final class JsonType {
    private static final ClassValue<Found> KNOWN = new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
            EntityType<?> mapping = Companions.mapping(type);
            return new Found(mapping == null ? null : new JsonType(mapping));
        }
    };

    private record Found(@Nullable JsonType type) {}

    private final EntityType<?> mapping;
    private final Map<String, EntityProperty> properties = new LinkedHashMap<>();
    private final List<GivenKeys.KeyColumn> keys = new ArrayList<>();

    private static final List<String> PREFIXES = List.of("get", "is");

    private JsonType(EntityType<?> mapping) {
        this.mapping = mapping;
        Map<String, List<Attribute>> embedded = new LinkedHashMap<>();
        for (Attribute attribute : mapping.attributes()) {
            int point = attribute.name().indexOf('.');
            if (point > 0) {
                String name = attribute.name().substring(0, point);
                embedded.computeIfAbsent(name, none -> new ArrayList<>()).add(attribute);
                properties.put(name, new EmbeddedProperty(name, embedded.get(name)));
            } else if (!attribute.isDiscriminator()) {
                properties.put(attribute.name(), new AttributeProperty(attribute));
            }
        }
        for (Relationship relationship : mapping.relationships()) {
            properties.put(relationship.name(), new RelationshipProperty((RelationshipMapping) relationship));
            addKeys((RelationshipMapping) relationship);
        }
    }

    private void addKeys(RelationshipMapping relationship) {
        int[] key = relationship.kind().holdsKey() && !relationship.isViewOnly() ? relationship.key() : new int[0];
        for (int i = 0; i < key.length; i++) {
            keys.add(new GivenKeys.KeyColumn(relationship, relationship.owner().attribute(key[i]),
                    relationship.target().attribute(relationship.referenced()[i]), key.length == 1));
        }
    }

    /** Returns the entity type that {@code type} declares or implements, or null if it is no entity. */
    public static @Nullable JsonType of(Class<?> type) {
        return KNOWN.get(type).type();
    }

    /** Returns the type of an entity. */
    public static JsonType of(Object entity) {
        JsonType type = of(entity.getClass());
        if (type == null) {
            throw new IllegalArgumentException(entity.getClass().getName() + " is no entity.");
        }
        return type;
    }

    /** Returns the annotated class or interface. */
    public Class<?> javaType() {
        return mapping.javaType();
    }

    /** Returns the name of the type for messages. */
    public String name() {
        return mapping.name();
    }

    /** Returns the properties. */
    public Collection<EntityProperty> properties() {
        return properties.values();
    }

    /** Returns the property named {@code name}, or null if there is none. */
    public @Nullable EntityProperty property(String name) {
        return properties.get(name);
    }

    /** Returns the property that the method {@code getter} reads, or null if it reads none. */
    public @Nullable EntityProperty readBy(String getter) {
        EntityProperty property = properties.get(getter);
        for (String prefix : PREFIXES) {
            if (property == null && getter.startsWith(prefix)) {
                property = properties.get(Words.decapitalized(getter.substring(prefix.length())));
            }
        }
        return property;
    }

    /** Returns the property that the method {@code setter} sets, or null if it sets none. */
    public @Nullable EntityProperty setBy(String setter) {
        EntityProperty property = properties.get(setter);
        return property != null ? property : readBy(setter.startsWith("set") ? "get" + setter.substring(3) : setter);
    }

    /** Returns whether {@code attribute} is part of the foreign key of {@code relationship}. */
    public static boolean isKeyOf(Attribute attribute, RelationshipMapping relationship) {
        if (relationship.kind().holdsKey()) {
            for (int index : relationship.key()) {
                if (index == attribute.index()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the foreign keys that have {@code column}. */
    List<GivenKeys.KeyColumn> keysWith(Attribute column) {
        return keys.stream().filter(key -> key.column().index() == column.index()).toList();
    }

    /** Returns the columns of the foreign key of {@code relationship}. */
    List<GivenKeys.KeyColumn> keysOf(RelationshipMapping relationship) {
        return keys.stream().filter(key -> key.relationship().index() == relationship.index()).toList();
    }

    /** Returns the properties of the identifier. */
    public List<EntityProperty> ids() {
        return properties.values().stream().filter(EntityProperty::isId).toList();
    }

    /** Returns the names of the properties: the identifier first, relationships last. */
    public List<String> order() {
        List<String> names = new ArrayList<>(ids().stream().map(EntityProperty::name).toList());
        properties.keySet().stream().filter(name -> !names.contains(name)).toList().forEach(names::add);
        return names;
    }

    /** Creates a transient entity. */
    public Object create() {
        return mapping.newInstance();
    }

    /** Returns whether entities of this type have no objects of their own. */
    public boolean isAbstract() {
        return mapping.isAbstract();
    }

    /** Returns the value of the discriminator, or null if the type has none. */
    public @Nullable String discriminator() {
        return mapping.discriminatorValue();
    }

    /** Returns the types of the hierarchy at this type or below that have objects. */
    public List<JsonType> leaves() {
        return mapping.leaves().stream().map(leaf -> Objects.requireNonNull(of(leaf.javaType()))).toList();
    }

    /** Returns the property of JSON objects that holds the discriminator, or null if the type is in no hierarchy. */
    public @Nullable String discriminatorName() {
        Attribute discriminator = mapping.attributes().stream().filter(Attribute::isDiscriminator).findFirst()
                .orElse(null);
        if (discriminator == null) {
            return null;
        }
        EntityType<?> root = mapping;
        for (EntityType<?> above = root.parent(); above != null; above = above.parent()) {
            root = above;
        }
        String name = Words.camel(discriminator.column());
        boolean isTaken = root.leaves().stream()
                .anyMatch(leaf -> Objects.requireNonNull(of(leaf.javaType())).property(name) != null);
        return isTaken ? "@" + name : name;
    }

    /** Returns the identifier of {@code entity} in a form that can be compared, or null if part of it is missing. */
    public @Nullable List<Object> key(Object entity) {
        List<Object> key = new ArrayList<>();
        for (Attribute id : mapping.ids()) {
            Object value = Dovetail.isLoaded(entity, id) ? id.key(Dovetail.get(entity, id)) : null;
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    /** Returns what messages call {@code entity}: {@code Author#1}. */
    public String named(Object entity) {
        return Words.named(entity);
    }

    @Override
    public String toString() {
        return mapping.name();
    }
}
