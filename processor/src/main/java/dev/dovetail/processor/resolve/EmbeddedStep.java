package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EmbeddedDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the models of embedded records. */
final class EmbeddedStep {
    private final Map<String, AttributeModel> attributes;
    private final Function<PropertyDeclaration, AccessorModel> accessors;

    /**
     * Creates the step for one entity.
     *
     * @param attributes its attributes, by name
     * @param accessors returns the accessors of a property
     */
    EmbeddedStep(Map<String, AttributeModel> attributes, Function<PropertyDeclaration, AccessorModel> accessors) {
        this.attributes = attributes;
        this.accessors = accessors;
    }

    /** Returns the model of {@code embedded}. */
    EmbeddedModel of(EmbeddedDeclaration embedded) {
        List<EmbeddedModel.Part> parts = new ArrayList<>();
        for (EmbeddedDeclaration.Part part : embedded.parts()) {
            parts.add(new EmbeddedModel.Part(part.name(), part.type().typeName(), part.nullable(), attribute(part),
                    part.nested() == null ? null : of(part.nested())));
        }
        PropertyDeclaration property = embedded.property();
        return new EmbeddedModel(embedded.name(), embedded.type(), embedded.nullable(),
                property == null ? null : accessors.apply(property), parts);
    }

    private @Nullable AttributeModel attribute(EmbeddedDeclaration.Part part) {
        return part.property() == null ? null : attributes.get(part.property().name());
    }
}
