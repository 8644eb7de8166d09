package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds annotations of JPA, Lombok, Spring Data and Micronaut Data by name. None of these libraries needs to be on the
 * class path.
 */
public final class LookAlikes {
    /** The packages of annotations for object-relational mapping; the names end with a dot. */
    private static final List<String> PACKAGES = List.of("jakarta.persistence.", "javax.persistence.",
            "org.springframework.data.", "io.micronaut.data.annotation.");
    /** The annotations of Lombok that generate accessors or constructors, which Dovetail generates itself. */
    private static final Set<String> LOMBOK = Set.of("Data", "Value", "Getter", "Setter", "Builder", "With",
            "NoArgsConstructor", "AllArgsConstructor", "RequiredArgsConstructor", "EqualsAndHashCode", "ToString",
            "SuperBuilder");
    /** The annotations of other libraries that make a type an entity. */
    private static final Set<String> ENTITIES = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity",
            "org.springframework.data.relational.core.mapping.Table", "io.micronaut.data.annotation.MappedEntity");

    private LookAlikes() {}

    /** Returns the full names of the annotations by which other libraries recognize entities. */
    public static Set<String> entities() {
        return ENTITIES;
    }

    /** Returns the annotations of other libraries on {@code type}, its methods and its fields, in source order. */
    public static List<LookAlike> of(TypeElement type) {
        List<LookAlike> found = new ArrayList<>();
        add(type, "", found);
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD) {
                add(member, member.getSimpleName().toString(), found);
            }
        }
        return found;
    }

    /**
     * Returns whether {@code type} could be an entity of Dovetail: an interface, or a class with an abstract getter.
     */
    public static boolean hasShapeOfEntity(TypeElement type) {
        return type.getKind().isInterface() || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT) && Accessors.isGetter(method));
    }

    private static void add(Element element, String property, List<LookAlike> found) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String home = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (PACKAGES.stream().anyMatch(name::startsWith) || home.equals("lombok") && LOMBOK.contains(simple)) {
                Set<String> values = new LinkedHashSet<>();
                mirror.getElementValues().keySet().forEach(key -> values.add(key.getSimpleName().toString()));
                found.add(new LookAlike(home, simple, property, values, Origin.of(element, mirror)));
            }
        }
    }
}
