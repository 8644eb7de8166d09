package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.List;

/** What the accessors of a side that the user has not declared take and return. */
final class BackrefAccessors {
    private BackrefAccessors() {}

    /** The target, or the live list of the targets. */
    static TypeName valueType(RelationshipModel relationship) {
        ClassName target = relationship.target().entity();
        return relationship.kind().isToMany()
                ? ParameterizedTypeName.get(ClassName.get(List.class), target)
                : ImplFields.nullable(target);
    }
}
