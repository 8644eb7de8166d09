package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.List;

/**
 * An embedded record that may be null and contains a foreign key of a relationship. Its row is valid if all
 * its attributes are null, or if none of the {@code required} ones is.
 *
 * @param property the property of the entity
 * @param required the attributes that the record always has
 * @param attributes all attributes of the record
 */
public record RecordPresence(String property, List<Attribute> required, List<Attribute> attributes) {
    /** Returns the presence of {@code property}, whose attributes are those of {@code all} below its name. */
    static RecordPresence of(String property, List<Attribute> required, List<Attribute> all) {
        return new RecordPresence(property, required,
                all.stream().filter(each -> each.name().startsWith(property + ".")).toList());
    }
}
