package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.EntityTypeInfo;
import dev.dovetail.processor.declaration.FieldReader;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.NestedNames;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks each entity and generates its files. It reads only the entity and what can be reached from it, because Gradle
 * may run it for changed entities only (isolating incremental processing).
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.dovetail.annotation.*", "dev.dovetail.generated.*",
        "org.jspecify.annotations.NullMarked",
    "org.jspecify.annotations.NullUnmarked"})
@SupportedOptions(Advice.OPTION)
public final class EntityProcessor extends AbstractProcessor {
    /** The annotations on fields, of which each entity looks as if it lacked a property. */
    private final List<Report> fields = new ArrayList<>();
    private boolean isMissing;
    private Rounds rounds;
    private Diagnostics diagnostics;
    private Files files;
    private NestedNames nestedNames;
    private ShownEntities shown;

    /** Called by the compiler. */
    public EntityProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        isMissing = RuntimeLibrary.isMissing();
        rounds = new Rounds(environment);
        diagnostics = new Diagnostics(
                environment, Advice.of(Options.text(environment, Advice.OPTION)));
        files = new Files(environment, diagnostics);
        nestedNames = new NestedNames(environment);
        shown = new ShownEntities(environment, files);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (isMissing) {
            if (!annotations.isEmpty()) {
                diagnostics.print(Problem.RUNTIME_MISSING);
            }
            return false;
        }
        Reading reading = rounds.begin(round);
        files.begin();
        shown.begin(reading);
        nestedNames.add(round.getRootElements());
        fields.addAll(FieldReader.misplaced(annotations, round));
        diagnostics.print(fields);
        boolean hasMistakes = process(rounds.due(round.processingOver()), reading);
        if (hasMistakes && !round.processingOver()) {
            // The compiler starts no normal round after an error. The files of waiting entities would be too late for
            // code that uses them.
            process(rounds.due(true), reading);
        }
        if (!files.hasNew()) {
            rounds.needsRound(round).ifPresent(files::askForRound);
        }
        Claims.serve(processingEnv);
        // Annotations on generated sources are claimed here. SchemaProcessor claims those of the application.
        return rounds.areOurs(annotations);
    }

    /**
     * Generates the files of entities that are not compiled now, if implicit sides from other entities have changed
     * them.
     */
    private void regenerateOthers(Reading reading) {
        for (String name : rounds.others()) {
            reading.declarations().find(name).map(reading.resolver()::resolve).map(ResolvedEntity::model)
                    .filter(files::isOutdated).ifPresent(this::write);
        }
    }

    private void write(EntityModel model) {
        Generators.generate(model).forEach(file -> files.write(file, List.of(model.names().entity())));
    }

    /** Returns whether any of {@code due} had an error. */
    private boolean process(List<EntityDeclaration> due, Reading reading) {
        boolean hasErrors = false;
        for (EntityDeclaration declaration : due) {
            try {
                hasErrors |= process(reading.resolver().resolve(declaration), reading);
            } catch (RuntimeException e) {
                // An internal error must not stop the compiler, so that other messages are printed too.
                diagnostics.failed(declaration.origin(), declaration.name(), e);
            }
        }
        if (!due.isEmpty() && !hasErrors) {
            regenerateOthers(reading);
            if (!files.hasNew()) {
                // The schema is written in the next round, which there is only after a new file.
                shown.takeUnchanged().ifPresent(this::write);
            }
        }
        return hasErrors;
    }

    /**
     * Prints the problems of {@code entity} and generates its files as far as possible. Returns whether there was a
     * problem.
     */
    private boolean process(ResolvedEntity entity, Reading reading) {
        EntityTypeInfo shape = entity.declaration().shape();
        // The other problems of an enum, a record or an entity with wrong imports would follow from that.
        List<Report> mistakes = new ArrayList<>(
                shape.isOfRightKind() && entity.declaration().lookAlikes().isEmpty() ? entity.reports() : List.of());
        mistakes.addAll(reading.check(entity));
        mistakes.removeIf(each -> each.problem() == Problem.NO_ID && fields.stream().anyMatch(
                field -> each.origin().element().equals(field.origin().element().getEnclosingElement())));
        mistakes.removeIf(each -> each.problem() != Problem.UNKNOWN_ANNOTATION && mistakes.stream().anyMatch(
                other -> other.problem() == Problem.UNKNOWN_ANNOTATION && other.isBeside(each)));
        // Advice is printed only if there are no errors.
        diagnostics.print(mistakes.isEmpty() ? Checks.advise(entity) : mistakes);
        if (shape.isHidden() || mistakes.isEmpty() && shown.isUnchanged(entity)) {
            return !mistakes.isEmpty();
        }
        // Generated code cannot implement an accessor with the name of a method of the runtime.
        boolean isFree = mistakes.stream().noneMatch(each -> each.problem() == Problem.NAME_RESERVED);
        boolean isMisnamed = false;
        for (GeneratedFile file : shape.isOfRightKind() && isFree
                ? Generators.generate(entity.model()) : Generators.generateUnimplemented(entity.model())) {
            files.write(file, List.of(entity.model().names().entity()));
            isMisnamed |= file instanceof GeneratedFile.Source source
                    && refuseShortName(source, entity.model().names());
        }
        return isMisnamed || !mistakes.isEmpty();
    }

    /**
     * Reports code that uses the simple name of a nested entity for {@code source}. Then {@code source} is also
     * generated with that name, so that the compiler does not report the missing type too. Returns whether there was
     * such code.
     */
    private boolean refuseShortName(GeneratedFile.Source source, EntityNames names) {
        String right = source.type().simpleName();
        String flat = names.companion().simpleName();
        String name = names.simple() + right.substring(flat.length() - 1);
        ClassName type = ClassName.get(source.type().packageName(), name);
        String home = source.type().packageName();
        if (names.simple().equals(names.display()) || names.implementation().equals(source.type())
                || !files.isFree(type, ClassName.get(home, names.simple()))
                || !nestedNames.refuse(home, name, names.display(), right)) {
            return false;
        }
        files.write(new GeneratedFile.Source(type,
                source.text().replaceAll("\\b" + right + "\\b", name), source.origins()));
        return true;
    }
}
