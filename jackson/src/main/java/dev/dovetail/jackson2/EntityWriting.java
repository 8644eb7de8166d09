package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;

/** Makes the serializers of entities write what is loaded. */
final class EntityWriting extends BeanSerializerModifier {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription description,
            List<BeanPropertyWriter> writers) {
        JsonType type = JsonType.of(description.getBeanClass());
        if (type != null) {
            writers.replaceAll(writer -> loaded(type, writer));
        }
        return writers;
    }

    /** The identifier comes first; the others in declaration order, unless the mapper sorts them by name. */
    @Override
    public List<BeanPropertyWriter> orderProperties(SerializationConfig config, BeanDescription description,
            List<BeanPropertyWriter> writers) {
        JsonType type = JsonType.of(description.getBeanClass());
        if (type != null && !description.getClassInfo().hasAnnotation(JsonPropertyOrder.class)) {
            List<String> order = config.shouldSortPropertiesAlphabetically()
                    ? type.ids().stream().map(EntityProperty::name).toList()
                    : type.order();
            writers.sort(Comparator.comparingInt(writer -> place(order, writer)));
        }
        return writers;
    }

    private static int place(List<String> order, BeanPropertyWriter writer) {
        int place = writer instanceof LoadedWriter loaded ? order.indexOf(loaded.property().name()) : -1;
        return place < 0 ? order.size() : place;
    }

    private static BeanPropertyWriter loaded(JsonType type, BeanPropertyWriter writer) {
        EntityProperty property = writer.getMember() == null ? null : type.readBy(writer.getMember().getName());
        return property == null ? writer : new LoadedWriter(writer, property);
    }

    @Override
    public JsonSerializer<?> modifySerializer(SerializationConfig config, BeanDescription description,
            JsonSerializer<?> serializer) {
        return serializer instanceof BeanSerializerBase && JsonType.of(description.getBeanClass()) != null
                ? new EntitySerializer(serializer)
                : serializer;
    }
}
