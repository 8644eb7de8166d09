package dev.dovetail.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Both versions of Jackson, with the settings that they have by default. */
enum Json {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule())
                .registerModule(new dev.dovetail.jackson2.DovetailModule());

        @Override
        String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        String write(Object value, Class<?> view) throws Exception {
            return mapper.writerWithView(view).writeValueAsString(value);
        }

        @Override
        String writeSnakeCase(Object value) throws Exception {
            return mapper.copy()
                    .setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        <T> T readLeniently(String json, Class<T> type) throws Exception {
            return mapper.reader().without(com.fasterxml.jackson.databind.DeserializationFeature
                    .FAIL_ON_UNKNOWN_PROPERTIES).forType(type).readValue(json);
        }

        @Override
        <T> List<T> readList(String json, Class<T> type) throws Exception {
            return mapper.readerForListOf(type).readValue(json);
        }

        @Override
        void update(String json, Object entity) throws Exception {
            mapper.readerForUpdating(entity).readValue(json);
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = JsonMapper.builder().addModule(new DovetailModule())
                .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        String write(Object value, Class<?> view) {
            return mapper.rebuild().enable(tools.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION).build()
                    .writerWithView(view).writeValueAsString(value);
        }

        @Override
        String writeSnakeCase(Object value) {
            return mapper.rebuild()
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE).build()
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        <T> T readLeniently(String json, Class<T> type) {
            return mapper.reader().without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .forType(type).readValue(json);
        }

        @Override
        <T> List<T> readList(String json, Class<T> type) {
            return mapper.readerForListOf(type).readValue(json);
        }

        @Override
        void update(String json, Object entity) {
            mapper.readerForUpdating(entity).readValue(json);
        }
    };

    abstract String write(Object value) throws Exception;

    abstract String write(Object value, Class<?> view) throws Exception;

    abstract String writeSnakeCase(Object value) throws Exception;

    abstract <T> T read(String json, Class<T> type) throws Exception;

    abstract <T> T readLeniently(String json, Class<T> type) throws Exception;

    abstract <T> List<T> readList(String json, Class<T> type) throws Exception;

    abstract void update(String json, Object entity) throws Exception;
}
