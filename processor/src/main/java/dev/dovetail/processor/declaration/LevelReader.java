package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the place of an entity in a hierarchy of sealed types. */
final class LevelReader {
    private final MemberReader members;

    LevelReader(MemberReader members) {
        this.members = members;
    }

    /** Returns the place of {@code type}. Its inherited properties are not known yet. */
    LevelDeclaration read(TypeElement type, Set<TypeElement> lineage) {
        List<TypeElement> nearest = nearest(type, lineage);
        boolean isLevel = nearest.size() == 1 && isSealed(nearest.get(0));
        return new LevelDeclaration(isLevel ? nearest.get(0).getQualifiedName().toString() : "", permits(type),
                nearest.stream().filter(each -> !isSealed(each)).map(each -> sealed(each, type)).toList(), Set.of(),
                false);
    }

    /** Returns the names of the entities that {@code type} extends although it cannot be a level below them. */
    List<String> misplaced(TypeElement type, Set<TypeElement> lineage) {
        List<TypeElement> nearest = nearest(type, lineage);
        return nearest.size() == 1 && isSealed(nearest.get(0)) ? List.of()
                : nearest.stream().map(EntityTypeReader::displayName).toList();
    }

    private List<TypeElement> nearest(TypeElement type, Set<TypeElement> lineage) {
        List<TypeElement> entities = new ArrayList<>();
        for (TypeElement each : lineage) {
            if (each != type && AnnotationReader.isEntity(each)) {
                entities.add(each);
            }
        }
        List<TypeElement> all = List.copyOf(entities);
        entities.removeIf(each -> all.stream().anyMatch(other -> other != each && members.isSubtype(other, each)));
        return entities;
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private static String sealed(TypeElement entity, TypeElement below) {
        boolean isInterface = entity.getKind().isInterface();
        return (entity.getModifiers().contains(Modifier.PUBLIC) ? "public " : "")
                + (isInterface ? "sealed interface " : "abstract sealed class ") + entity.getSimpleName() + " permits "
                + below.getSimpleName();
    }

    private static List<LevelDeclaration.Permitted> permits(TypeElement type) {
        List<LevelDeclaration.Permitted> permits = new ArrayList<>();
        for (TypeMirror mirror : type.getPermittedSubclasses()) {
            if (mirror.getKind() == TypeKind.DECLARED && mirror instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement permitted) {
                permits.add(new LevelDeclaration.Permitted(ClassName.get(permitted),
                        permitted.getKind().name().toLowerCase(Locale.ROOT), isSealed(permitted),
                        AnnotationReader.isEntity(permitted)));
            }
        }
        return List.copyOf(permits);
    }
}
