package dev.dovetail.jackson;

import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import java.util.List;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;

/** Makes the serializers of entities write what is loaded. */
final class EntityWriting extends ValueSerializerModifier {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription.Supplier description,
            List<BeanPropertyWriter> writers) {
        JsonType type = JsonType.of(description.getBeanClass());
        if (type != null) {
            writers.replaceAll(writer -> loaded(type, writer));
        }
        return writers;
    }

    private static BeanPropertyWriter loaded(JsonType type, BeanPropertyWriter writer) {
        EntityProperty property = writer.getMember() == null ? null : type.readBy(writer.getMember().getName());
        return property == null ? writer : new LoadedWriter(writer, property);
    }

    @Override
    public ValueSerializer<?> modifySerializer(SerializationConfig config, BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return serializer instanceof BeanSerializerBase && JsonType.of(description.getBeanClass()) != null
                ? new EntitySerializer(serializer)
                : serializer;
    }
}
