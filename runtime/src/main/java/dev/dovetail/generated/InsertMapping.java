package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * What writes must know of an entity's columns.
 *
 * @param required those that the object must have a value for, since nobody else gives one
 * @param omissible those that the database can fill in: identities and defaults
 * @param defaulted those of them that have a default
 * @param made those whose values belong to the row and not to the object's user: made keys and the version
 * @param loose those whose values the database may hold equal, or round, where Java does not; mostly few
 */
public record InsertMapping(List<Attribute> required, List<Attribute> omissible, List<Attribute> defaulted,
        List<Attribute> made, List<Attribute> loose) {
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
