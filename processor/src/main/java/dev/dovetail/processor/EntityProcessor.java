package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.EntityTypeInfo;
import dev.dovetail.processor.declaration.FieldReader;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.NestedNames;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.Resolver;
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
 * Checks each entity and writes its files, looking only at what can be reached from it: Gradle may run it for changed
 * entities alone.
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

    /** Made by the compiler. */
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
        Declarations declarations = rounds.begin(round);
        files.begin();
        nestedNames.add(round.getRootElements());
        fields.addAll(FieldReader.misplaced(annotations, round));
        diagnostics.print(fields);
        boolean hasMistakes = process(rounds.due(declarations, round.processingOver()), declarations);
        if (hasMistakes && !round.processingOver()) {
            // The compiler goes no further after an error: what waited would come too late for files that name it.
            process(rounds.due(declarations, true), declarations);
        }
        if (!files.hasNew()) {
            rounds.needsRound(round).ifPresent(files::askForRound);
        }
        Claims.serve(processingEnv);
        // What stands on our own sources concerns nobody else; the user's annotations are claimed after all of us.
        return Rounds.areOurs(annotations, round);
    }

    /** Writes anew what others have made of an entity that is not compiled now, where it has changed. */
    private void renew(Declarations declarations, Resolver resolver) {
        for (String name : rounds.others()) {
            declarations.find(name).map(resolver::resolve).map(ResolvedEntity::model)
                    .filter(files::isOutdated)
                    .ifPresent(model -> Generators.generate(model)
                            .forEach(file -> files.write(file, List.of(model.names().entity()))));
        }
    }

    /** Returns whether any of them had a mistake. */
    private boolean process(List<EntityDeclaration> due, Declarations declarations) {
        Resolver resolver = new Resolver(declarations);
        boolean hasMistakes = false;
        for (EntityDeclaration declaration : due) {
            try {
                hasMistakes |= process(resolver.resolve(declaration));
            } catch (RuntimeException e) {
                // Whatever happens, the compiler goes on, and the user sees the other messages.
                diagnostics.failed(declaration.origin(), declaration.name(), e);
            }
        }
        if (!due.isEmpty() && !hasMistakes) {
            renew(declarations, resolver);
        }
        return hasMistakes;
    }

    /** Says what is wrong with an entity, and writes its files as far as can be; whether anything is. */
    private boolean process(ResolvedEntity entity) {
        EntityTypeInfo shape = entity.declaration().shape();
        // Whatever else is wrong with an enum or a record follows from what it is, or from imports.
        List<Report> mistakes = new ArrayList<>(
                shape.isOfRightKind() && entity.declaration().lookAlikes().isEmpty() ? entity.reports() : List.of());
        mistakes.addAll(Checks.check(entity));
        mistakes.removeIf(each -> each.problem() == Problem.NO_ID && fields.stream().anyMatch(
                field -> each.origin().element().equals(field.origin().element().getEnclosingElement())));
        mistakes.removeIf(each -> each.problem() != Problem.UNKNOWN_ANNOTATION && mistakes.stream().anyMatch(
                other -> other.problem() == Problem.UNKNOWN_ANNOTATION && other.isBeside(each)));
        // Who has to mend a mistake is not given advice as well.
        diagnostics.print(mistakes.isEmpty() ? Checks.advise(entity) : mistakes);
        if (shape.isHidden()) {
            return !mistakes.isEmpty();
        }
        // Nothing implements accessors that the runtime's own methods are in the way of.
        boolean isFree = mistakes.stream().noneMatch(each -> each.problem() == Problem.NAME_RESERVED);
        boolean isMisnamed = false;
        for (GeneratedFile file : shape.isImplementable() && isFree
                ? Generators.generate(entity.model()) : Generators.generateUnimplemented(entity.model())) {
            files.write(file, List.of(entity.model().names().entity()));
            isMisnamed |= file instanceof GeneratedFile.Source source
                    && refuseShortName(source, entity.model().names());
        }
        return isMisnamed || !mistakes.isEmpty();
    }

    /**
     * Refuses code that calls {@code source} after the nested entity alone. It is written by that name as well, so that
     * the compiler does not say of the same code that there is no such type.
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
