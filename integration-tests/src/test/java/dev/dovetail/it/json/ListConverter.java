package dev.dovetail.it.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dovetail.annotation.Converter;
import java.util.List;

/** Writes a list as JSON. */
public final class ListConverter implements Converter<List<String>, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Without state. */
    public ListConverter() {}

    @Override
    public String toColumn(List<String> value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<String> toProperty(String stored) {
        try {
            return MAPPER.readValue(stored, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
