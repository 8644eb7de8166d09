package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an entity that an INSERT treats in different ways.
 *
 * @param required the attributes that must have a value
 * @param omissible the attributes that the database can generate: identity columns and defaults
 * @param defaulted the attributes with a database default
 * @param generated the attributes that Dovetail or the database generates: keys and the version
 * @param loose the attributes whose stored values may differ from those in Java, for example rounded
 */
public record InsertMapping(List<Attribute> required, List<Attribute> omissible, List<Attribute> defaulted,
        List<Attribute> generated, List<Attribute> loose) {
    /** Returns the mapping of {@code attributes}. */
    static InsertMapping of(List<Attribute> attributes) {
        List<Attribute> required = new ArrayList<>();
        List<Attribute> omissible = new ArrayList<>();
        List<Attribute> defaulted = new ArrayList<>();
        List<Attribute> made = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.keySource() != null || attribute.isVersion()) {
                made.add(attribute);
            } else if (!attribute.isNullable() && !attribute.isDefaulted()) {
                required.add(attribute);
            }
            if (attribute.isDefaulted()) {
                defaulted.add(attribute);
            }
            if (attribute.isDefaulted() || attribute.isIdentity()) {
                omissible.add(attribute);
            }
        }
        List<Attribute> loose = attributes.stream().filter(Attribute::isLoose).toList();
        return new InsertMapping(List.copyOf(required), List.copyOf(omissible), List.copyOf(defaulted),
                List.copyOf(made), loose);
    }
}
