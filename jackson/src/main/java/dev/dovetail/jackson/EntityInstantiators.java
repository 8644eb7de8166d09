package dev.dovetail.jackson;

import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;

/** Creates entities, whose classes are abstract. A creator that the application declares comes first. */
final class EntityInstantiators extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(DeserializationConfig config,
            BeanDescription.Supplier description, ValueInstantiator instantiator) {
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
        public ValueInstantiator createContextual(DeserializationContext context,
                BeanDescription.Supplier description) {
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
