package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.List;

/** The types of the accessors of a backref side. */
final class BackrefAccessors {
    private BackrefAccessors() {}

    /** Returns the type of the accessors: the target, or the live list of the targets. */
    static TypeName valueType(RelationshipModel relationship) {
        ClassName target = relationship.target().entity();
        return relationship.kind().isToMany()
                ? ParameterizedTypeName.get(ClassName.get(List.class), target)
                : ImplFields.nullable(target);
    }
}
