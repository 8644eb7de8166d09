package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an entity that an INSERT treats in different ways.
 *
 * @param required the attributes that must have a value
 * @param omissible the attributes that the database can make: identity columns, defaults and columns that inserts do
 *     not write
 * @param defaulted the attributes with a database default that is not read back
 * @param generated the attributes that Dovetail or the database generates: keys, the version, and columns that
 *     inserts do not write
 * @param loose the attributes whose stored values may differ from those in Java, for example rounded
 * @param fetched the attributes whose values the database makes and an insert reads back
 * @param refetched the attributes whose values the database makes, and an update reads back
 */
public record InsertMapping(List<Attribute> required, List<Attribute> omissible, List<Attribute> defaulted,
        List<Attribute> generated, List<Attribute> loose, List<Attribute> fetched, List<Attribute> refetched) {
    /** Returns the mapping of {@code attributes}. */
    static InsertMapping of(List<Attribute> attributes) {
        List<Attribute> required = new ArrayList<>();
        List<Attribute> omissible = new ArrayList<>();
        List<Attribute> defaulted = new ArrayList<>();
        List<Attribute> made = new ArrayList<>();
        List<Attribute> loose = new ArrayList<>();
        List<Attribute> fetched = new ArrayList<>();
        List<Attribute> refetched = new ArrayList<>();
        for (Attribute attribute : attributes) {
            boolean isFetched = attribute.writes().fetched();
            if (attribute.keySource() != null || attribute.isVersion() || !attribute.writes().inserted()) {
                made.add(attribute);
            } else if (!isFetched && !attribute.isNullable() && !attribute.isDefaulted()) {
                required.add(attribute);
            }
            if (attribute.isDefaulted() && !isFetched) {
                defaulted.add(attribute);
            }
            if (attribute.isDefaulted() || attribute.isIdentity() || !attribute.writes().inserted()) {
                omissible.add(attribute);
            }
            if (attribute.isLoose()) {
                loose.add(attribute);
            }
            if (isFetched) {
                fetched.add(attribute);
                if (attribute.writes().refetched()) {
                    refetched.add(attribute);
                }
            }
        }
        return new InsertMapping(List.copyOf(required), List.copyOf(omissible), List.copyOf(defaulted),
                List.copyOf(made), List.copyOf(loose), List.copyOf(fetched), List.copyOf(refetched));
    }
}
