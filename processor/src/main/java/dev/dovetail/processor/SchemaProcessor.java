package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.generate.ddl.DdlDialects;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.Resolver;
import dev.dovetail.processor.resolve.SchemaNames;
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

/** Writes what all entities make up together: the schema's type, its DDL and its diagram. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.dovetail.annotation.Entity")
@SupportedOptions({SchemaProcessor.NAME_OPTION, SchemaProcessor.DIALECTS_OPTION, SchemaProcessor.FLYWAY_OPTION,
    Advice.OPTION})
public final class SchemaProcessor extends AbstractProcessor {
    static final String NAME_OPTION = "dovetail.schema";
    static final String DIALECTS_OPTION = "dovetail.dialects";
    static final String FLYWAY_OPTION = "dovetail.flyway";

    private Rounds rounds;
    private Advice advice;
    private Diagnostics diagnostics;
    private Files files;
    private DdlDialects dialects;
    private String flyway = "";
    private final List<ResolvedSchema> schemas = new ArrayList<>();
    private boolean isWrong;
    private boolean written;

    /** Made by the compiler. */
    public SchemaProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment);
        advice = Advice.of(environment.getOptions().getOrDefault(Advice.OPTION, ""));
        diagnostics = new Diagnostics(environment, advice);
        files = new Files(environment, diagnostics);
        dialects = DdlDialects.of(environment.getOptions().getOrDefault(DIALECTS_OPTION, ""));
        flyway = environment.getOptions().getOrDefault(FLYWAY_OPTION, "").strip();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Declarations declarations = rounds.begin(round);
        boolean isNew = !rounds.due(declarations, round.processingOver()).isEmpty();
        if (isNew) {
            resolve(declarations);
        }
        // Each round with new entities brings another one, because their files are generated: the first round without
        // any knows them all, and is not yet the last. After an error there is no such round.
        if (!written && (isWrong || !isNew && rounds.isSettled() && !round.errorRaised())) {
            written = true;
            for (int i = 0; i < schemas.size(); i++) {
                write(schemas.get(i), flyway.isEmpty() || schemas.size() == 1 ? flyway : flyway + "." + (i + 1));
            }
        }
        return false;
    }

    private void resolve(Declarations declarations) {
        List<EntityDeclaration> compiled = declarations.compiled();
        Resolver resolver = new Resolver(declarations);
        schemas.clear();
        try {
            String names = processingEnv.getOptions().getOrDefault(NAME_OPTION, "");
            checkNames(names, compiled);
            SchemaNames.divide(SchemaNames.wrong(names).isEmpty() ? names : "", compiled)
                    .forEach((name, entities) -> schemas.add(resolver.resolveAll(entities, name)));
            schemas.forEach(this::check);
            checkOptions(compiled.get(0));
        } catch (RuntimeException e) {
            diagnostics.failed(compiled.get(0).origin(), "The schema", e);
        }
    }

    private void checkNames(String names, List<EntityDeclaration> compiled) {
        for (String name : SchemaNames.wrong(names)) {
            isWrong = true;
            diagnostics.print(List.of(Report.of(
                    Problem.NO_SCHEMA_NAME, compiled.get(0).origin(), NAME_OPTION, name)));
        }
        for (EntityDeclaration entity : SchemaNames.wrong(names).isEmpty()
                ? SchemaNames.homeless(names, compiled) : List.<EntityDeclaration>of()) {
            isWrong = true;
            String home = entity.className().packageName();
            diagnostics.print(List.of(Report.of(Problem.ENTITY_WITHOUT_SCHEMA, entity.origin(), entity.name(), NAME_OPTION,
                    home, names + "," + (home.isEmpty() ? "Other" : home + "."
                            + Words.capitalized(home.substring(home.lastIndexOf('.') + 1))))));
        }
    }

    private void checkOptions(EntityDeclaration first) {
        for (String name : dialects.unknown()) {
            isWrong = true;
            diagnostics.print(List.of(Report.of(Problem.UNKNOWN_DIALECT, first.origin(), DIALECTS_OPTION, name,
                    String.join(",", DdlDialects.names()))));
        }
        if (!flyway.isEmpty() && !flyway.matches("\\d+([._]\\d+)*")) {
            isWrong = true;
            diagnostics.print(List.of(Report.of(
                    Problem.NO_MIGRATION_VERSION, first.origin(), FLYWAY_OPTION, flyway)));
        }
        for (String words : advice.unknown()) {
            isWrong = true;
            diagnostics.print(List.of(Report.of(Problem.UNKNOWN_ADVICE, first.origin(), Advice.OPTION, words,
                    Suggestion.of(words.replaceAll("\\W.*", ""), Advice.names()), Advice.levels())));
        }
    }

    private void check(ResolvedSchema schema) {
        List<Report> reports = Checks.check(
                schema, dialects.nameLimits(), dialects.lackingTypes(), dialects.columnRules());
        diagnostics.print(reports);
        isWrong |= !reports.isEmpty() || schema.compiled().stream()
                .anyMatch(entity -> !entity.reports().isEmpty() || !Checks.check(entity).isEmpty());
    }

    private void write(ResolvedSchema resolved, String version) {
        List<EntityDeclaration> compiled = resolved.compiled().stream().map(ResolvedEntity::declaration).toList();
        List<ClassName> origins = compiled.stream().map(EntityDeclaration::className).toList();
        try {
            files.write(Generators.type(resolved.model()), origins);
            if (!isWrong && resolved.isWhole()) {
                for (GeneratedFile file : Generators.resources(resolved.model(), dialects, version)) {
                    files.write(file, origins);
                }
            }
        } catch (RuntimeException e) {
            diagnostics.failed(compiled.get(0).origin(), "The schema", e);
        }
    }
}
