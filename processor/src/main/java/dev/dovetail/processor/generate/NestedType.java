package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the entity type, which is nested in the implementation: {@code Post_Impl.Type}. */
final class NestedType {
    private final Set<String> words = new HashSet<>();

    private NestedType(EntityModel entity) {
        words.addAll(entity.form().memberTypes());
        words.addAll(entity.names().entity().simpleNames());
        for (AttributeModel attribute : entity.attributes()) {
            add(attribute.accessor());
            if (attribute.conversion() instanceof Conversion.ByConverter conversion) {
                add(conversion.converter());
            }
        }
        for (RelationshipModel relationship : entity.relationships()) {
            add(relationship.target().entity());
            add(relationship.accessor());
            add(relationship.mapKeyType());
        }
        entity.records().forEach(record -> add(record.type()));
        entity.stubs().forEach(this::add);
    }

    /** Returns the name of the entity type. It is not the name of another type in the implementation. */
    static ClassName of(EntityModel entity) {
        Set<String> words = new NestedType(entity).words;
        String name = "Type";
        while (words.contains(name)) {
            name += "_";
        }
        return entity.names().implementation().nestedClass(name);
    }

    private void add(@Nullable AccessorModel accessor) {
        if (accessor != null) {
            add(accessor.type());
            AccessorModel.Setter setter = accessor.setter();
            add(setter == null ? null : setter.returns());
        }
    }

    private void add(@Nullable TypeName type) {
        if (type != null) {
            words.addAll(Arrays.asList(type.toString().split("\\W+")));
        }
    }
}
