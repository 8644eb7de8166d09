package dev.dovetail.load;

import dev.dovetail.jdbc.Parameters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.query.KeyedSelect;
import dev.dovetail.track.Keys;
import java.util.List;

/** Keys as the identity map has them, bound as values of some attributes. */
record KeyList(List<Object> keys, List<Attribute> attributes) implements KeyedSelect.Keys {
    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public void bind(int key, Parameters parameters, int position) {
        for (int part = 0; part < attributes.size(); part++) {
            Attribute attribute = attributes.get(part);
            Object value = Keys.narrowed(attribute.type(), Keys.part(keys.get(key), part));
            parameters.value(position + part, attribute.toColumn(value), attribute.type());
        }
    }

    @Override
    public Object value(int key) {
        Attribute attribute = attributes.get(0);
        Object value = attribute.toColumn(Keys.narrowed(attribute.type(), keys.get(key)));
        if (value == null) {
            throw new IllegalStateException("The converter of " + attribute + " makes null of the key " + keys.get(key) + ".");
        }
        return value;
    }
}
