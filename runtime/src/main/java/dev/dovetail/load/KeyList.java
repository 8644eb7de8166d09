package dev.dovetail.load;

import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.Parameters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import java.util.List;

/**
 * Identifiers in the form of the identity map, bound to the columns of attributes.
 *
 * @param keys the identifiers
 * @param attributes the attributes whose values they are
 */
record KeyList(List<Object> keys, List<Attribute> attributes) implements KeyedSelect.KeyValues {
    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public void bind(int key, Parameters parameters, int position) {
        for (int part = 0; part < attributes.size(); part++) {
            Attribute attribute = attributes.get(part);
            parameters.value(position + part, EntityKeys.column(attribute, keys.get(key), part), attribute.type());
        }
    }

    @Override
    public Object value(int key) {
        Object value = attributes.get(0).ofKey(keys.get(key));
        if (value == null) {
            throw new IllegalStateException(attributes.get(0) + ": a key is null.");
        }
        return value;
    }
}
