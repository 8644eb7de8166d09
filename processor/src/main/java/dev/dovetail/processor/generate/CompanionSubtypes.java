package dev.dovetail.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the steps from a level of a hierarchy to the types below it: {@code asBook()} and {@code isBook()}. */
final class CompanionSubtypes {
    private CompanionSubtypes() {}

    static void add(TypeSpec.Builder type, EntityModel entity, CompanionNames names, TypeName root) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy == null) {
            return;
        }
        Set<String> taken = new HashSet<>(CompanionNames.TAKEN);
        for (RelationshipModel relationship : entity.relationships()) {
            taken.add(names.step(relationship));
        }
        entity.embedded().forEach(each -> taken.add(CompanionNames.step(each)));
        for (EntityNames below : hierarchy.descendants()) {
            type.addMethod(as(below, free("as" + below.simple(), taken), root));
            type.addMethod(is(below, free("is" + below.simple(), taken), root));
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static MethodSpec as(EntityNames below, String name, TypeName root) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the path as one to a {@link $T}, whose columns are null in rows of other types.",
                        below.entity())
                .returns(ParameterizedTypeName.get(below.companion(), root))
                .addStatement("return new $T<>(as($T.TYPE))", below.companion(), below.companion())
                .build();
    }

    private static MethodSpec is(EntityNames below, String name, TypeName root) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the condition that the path leads to a {@link $T}.", below.entity())
                .returns(ParameterizedTypeName.get(RuntimeTypes.CONDITION, root))
                .addStatement("return isA($T.TYPE)", below.companion())
                .build();
    }
}
