package dev.dovetail.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;

/** Creates entities, whose classes are abstract. A creator that the application declares comes first. */
final class EntityInstantiators extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator findValueInstantiator(DeserializationConfig config, BeanDescription description,
            ValueInstantiator instantiator) {
        JsonType type = JsonType.of(description.getBeanClass());
        return type == null || type.isAbstract() || instantiator.canCreateFromObjectWith() ? instantiator
                : new Creation(instantiator, type);
    }

    /** Creates entities of one type. */
    private static final class Creation extends ValueInstantiator.Delegating {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient JsonType type;

        Creation(ValueInstantiator instantiator, JsonType type) {
            super(instantiator);
            this.type = type;
        }

        @Override
        public ValueInstantiator createContextual(DeserializationContext context, BeanDescription description)
                throws JsonMappingException {
            return new Creation(delegate().createContextual(context, description), type);
        }

        @Override
        public boolean canInstantiate() {
            return true;
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) {
            return type.create();
        }
    }
}
