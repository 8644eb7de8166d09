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

/** Finds annotations of JPA, Lombok, Spring Data and Micronaut by their names; none of them has to be there. */
public final class LookAlikes {
    /** The names of the packages whose annotations speak of tables or of accessors. */
    private static final List<String> PACKAGES = List.of("jakarta.persistence.", "javax.persistence.",
            "org.springframework.data.", "io.micronaut.data.annotation.");
    /** Those of Lombok that write accessors and constructors, which an entity gets from Dovetail. */
    private static final Set<String> LOMBOK = Set.of("Data", "Value", "Getter", "Setter", "Builder", "With",
            "NoArgsConstructor", "AllArgsConstructor", "RequiredArgsConstructor", "EqualsAndHashCode");
    /** What tells the others that a type is stored. */
    private static final Set<String> ENTITIES = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity",
            "org.springframework.data.relational.core.mapping.Table", "io.micronaut.data.annotation.MappedEntity");

    private LookAlikes() {}

    /** The annotations that make a type an entity for somebody else, by their full names. */
    public static Set<String> entities() {
        return ENTITIES;
    }

    /** Those on the type, its methods and its fields, in source order. */
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

    /** Returns whether the type could be an entity of Dovetail's with another import: it has abstract accessors. */
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
