package dev.dovetail.processor;

import com.palantir.javapoet.ClassName;
import dev.dovetail.generated.Generated;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.PropertyNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/** Writes generated files where the compiler wants them, and tells it what they were made from. */
final class Files {
    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;

    private final Set<String> written = new HashSet<>();
    private int before;

    Files(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.environment = environment;
        this.diagnostics = diagnostics;
    }

    /** Writes {@code file}; a resource is made from {@code origins}. */
    void write(GeneratedFile file, Collection<ClassName> origins) {
        if (file instanceof GeneratedFile.Source source) {
            write(source);
        } else if (file instanceof GeneratedFile.Resource resource) {
            write(resource, origins);
        }
    }

    /**
     * Returns whether the implementation that an earlier compilation wrote has other properties than {@code entity}.
     */
    boolean isOutdated(EntityModel entity) {
        TypeElement implementation = environment.getElementUtils().getTypeElement(
                entity.names().implementation().canonicalName());
        if (implementation == null) {
            return false;
        }
        Map<String, Object> known = new TreeMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(implementation.getEnclosedElements())) {
            if (field.getConstantValue() instanceof Integer position) {
                known.put(field.getSimpleName().toString(), position);
            }
        }
        PropertyNames names = new PropertyNames(entity);
        Map<String, Object> wanted = new TreeMap<>();
        entity.properties().forEach(property -> wanted.put(names.constant(property), property.index()));
        return !known.equals(wanted);
    }

    /** Begins a round. */
    void begin() {
        before = written.size();
    }

    /** Returns whether this round has brought a source, so that another one follows. */
    boolean hasNew() {
        return written.size() > before;
    }

    /** Asks for another round by a source without types, named after an entity. */
    void askForRound(String entity) {
        TypeElement type = environment.getElementUtils().getTypeElement(entity);
        if (type != null) {
            ClassName companion = new EntityNames(ClassName.get(type)).companion();
            String home = companion.packageName();
            ClassName name = ClassName.get(home, companion.simpleName() + "Round" + (written.size() + 1));
            write(new GeneratedFile.Source(name, "// " + ClassName.get(type).simpleName()
                    + " waits for types that another processor may generate. This file only asks for another round.\n"
                    + (home.isEmpty() ? "" : "package " + home + ";\n"), Set.of(ClassName.get(type))));
        }
    }

    /** Returns whether none of the types exists or was written. */
    boolean isFree(ClassName... types) {
        return Stream.of(types).noneMatch(type -> written.contains(type.reflectionName())
                || environment.getElementUtils().getTypeElement(type.canonicalName()) != null);
    }

    void write(GeneratedFile.Source source) {
        Element[] origins = elements(source.origins());
        if (!written.add(source.type().reflectionName())) {
            taken(source, origins);
            return;
        }
        try (Writer out = environment.getFiler().createSourceFile(source.type().reflectionName(), origins)
                .openWriter()) {
            out.write(source.text());
        } catch (FilerException e) {
            taken(source, origins);
        } catch (IOException e) {
            report(Problem.FILE_NOT_WRITTEN, origins, source.type().toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Mostly all the files of an entity are in the way of another's: one rename mends it. */
    private void taken(GeneratedFile.Source source, Element[] origins) {
        if (origins.length > 0) {
            TypeElement other = environment.getElementUtils().getTypeElement(source.type().canonicalName());
            boolean isOurs = other != null && other.getAnnotation(Generated.class) != null;
            diagnostics.print(List.of(Report.of(Problem.GENERATED_NAME_TAKEN, Origin.of(origins[0]),
                    source.type().toString(), isOurs ? "It was generated earlier, and is compiled as a source: "
                            + "take the folder of generated sources out of the sources." : "Rename yours.")
                    .withKey(origins[0].toString())));
        }
    }

    private void write(GeneratedFile.Resource resource, Collection<ClassName> origins) {
        Element[] elements = elements(origins);
        // A writer would take the encoding of the sources; who reads the file cannot know which that was.
        try (OutputStream out = environment.getFiler().createResource(
                StandardLocation.CLASS_OUTPUT, "", resource.path(), elements).openOutputStream()) {
            out.write(resource.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            report(Problem.FILE_NOT_WRITTEN, elements, resource.path(), String.valueOf(e.getMessage()));
        }
    }

    private void report(Problem problem, Element[] origins, Object... words) {
        for (Element origin : origins) {
            diagnostics.print(List.of(Report.of(problem, Origin.of(origin), words)));
            return;
        }
    }

    private Element[] elements(Collection<ClassName> names) {
        List<TypeElement> elements = new ArrayList<>();
        for (ClassName name : names) {
            TypeElement element = environment.getElementUtils().getTypeElement(name.canonicalName());
            if (element != null) {
                elements.add(element);
            }
        }
        return elements.toArray(new Element[0]);
    }
}
