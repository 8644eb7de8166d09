package dev.dovetail.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of either version with mix-ins or other settings. */
interface MixedIn {
    String write(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    /** Returns a mapper of each version with mix-ins. */
    static List<MixedIn> mappers(Map<Class<?>, Class<?>> mixIns) {
        return mappers(mapper -> mapper.addMixIns(mixIns), mapper -> {
            mixIns.forEach(mapper::addMixIn);
            return mapper;
        });
    }

    /** Returns a mapper of each version with settings. */
    static List<MixedIn> mappers(UnaryOperator<JsonMapper.Builder> jackson3,
            UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> jackson2) {
        JsonMapper three = jackson3.apply(JsonMapper.builder().addModule(new DovetailModule())).build();
        ObjectMapper two = jackson2.apply(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new dev.dovetail.jackson2.DovetailModule())).build();
        return List.of(new MixedIn() {
            @Override
            public String write(Object value) {
                return three.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return three.readValue(json, type);
            }
        }, new MixedIn() {
            @Override
            public String write(Object value) throws Exception {
                return two.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return two.readValue(json, type);
            }
        });
    }
}
