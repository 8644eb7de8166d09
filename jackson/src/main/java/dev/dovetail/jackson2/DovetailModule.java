package dev.dovetail.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;

/**
 * Reads and writes entities as JSON, by Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DovetailModule());
 * String json = mapper.writeValueAsString(post);              // attributes, and the relationships that are loaded
 * Post merged = session.merge(mapper.readValue(json, Post.class));
 * }</pre>
 *
 * {@code findAndRegisterModules()} finds it too.
 */
public final class DovetailModule extends Module {
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
        ObjectMapper mapper = context.getOwner();
        mapper.setAccessorNaming(new EntityNaming(mapper.getSerializationConfig().getAccessorNaming()));
        if (mapper.getDeserializationConfig().getClassIntrospector().getClass() == BasicClassIntrospector.class) {
            context.setClassIntrospector(new EntityIntrospection());
        }
        context.addTypeModifier(new DeclaredTypes());
        context.appendAnnotationIntrospector(new EntityIntrospector());
        context.addBeanSerializerModifier(new EntityWriting());
        context.addValueInstantiators(new EntityInstantiators());
        context.addBeanDeserializerModifier(new EntityReading());
    }
}
