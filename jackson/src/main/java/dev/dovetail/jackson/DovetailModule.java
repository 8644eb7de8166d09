package dev.dovetail.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;

/**
 * Reads and writes entities as JSON, by Jackson 3.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DovetailModule()).build();
 * String json = mapper.writeValueAsString(post);              // attributes, and the relationships that are loaded
 * Post merged = session.merge(mapper.readValue(json, Post.class));
 * }</pre>
 *
 * {@code findAndAddModules()} finds it too.
 */
public final class DovetailModule extends JacksonModule {
    /** Creates the module. */
    public DovetailModule() {}

    @Override
    public String getModuleName() {
        return "dovetail";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        MapperBuilder<?, ?> mapper = (MapperBuilder<?, ?>) context.getOwner();
        mapper.accessorNaming(new EntityNaming(mapper.baseSettings().getAccessorNaming()));
        context.addTypeModifier(new DeclaredTypes());
        context.appendAnnotationIntrospector(new EntityIntrospector());
        context.addSerializerModifier(new EntityWriting());
        context.addValueInstantiators(new EntityInstantiators());
        context.addDeserializerModifier(new EntityReading());
    }
}
