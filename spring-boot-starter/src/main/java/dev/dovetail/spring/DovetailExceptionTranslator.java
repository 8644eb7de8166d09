package dev.dovetail.spring;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.DovetailException;
import dev.dovetail.error.FlushException;
import dev.dovetail.error.LazyLoadException;
import dev.dovetail.error.MissingTableException;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.error.NotSingleException;
import dev.dovetail.error.RowGoneException;
import dev.dovetail.error.RowNotInsertedException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.StatementTimeoutException;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.error.ValueTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Translates the exceptions of Dovetail to Spring's {@link DataAccessException}: those that beans with
 * {@code @Repository} throw, and those of the flush at a commit. The exception of Dovetail is the cause.
 */
public final class DovetailExceptionTranslator implements PersistenceExceptionTranslator {
    static final DovetailExceptionTranslator INSTANCE = new DovetailExceptionTranslator();

    /** Creates a translator. */
    public DovetailExceptionTranslator() {}

    /** Returns the exception of Spring for {@code e}, or null if {@code e} is not of Dovetail. */
    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException e) {
        if (!(e instanceof DovetailException failure) || e instanceof TooManyStatementsException) {
            return null;
        }
        return translate(failure, e instanceof TransactionFailedException ? e.getCause() : e);
    }

    /** Translates {@code e} by {@code kind}: if a transaction cannot go on, by its first failure. */
    private static DataAccessException translate(DovetailException e, @Nullable Throwable kind) {
        String message = e.getMessage();
        if (kind instanceof DatabaseException failure) {
            return translate(message, e, failure);
        }
        if (kind instanceof StaleObjectException) {
            return new OptimisticLockingFailureException(message, e);
        }
        if (kind instanceof NotFoundException) {
            return new EmptyResultDataAccessException(message, 1, e);
        }
        if (kind instanceof NotSingleException) {
            return new IncorrectResultSizeDataAccessException(message, 1, e);
        }
        if (kind instanceof RowGoneException) {
            return new DataRetrievalFailureException(message, e);
        }
        if (kind instanceof FlushException) {
            return new DataIntegrityViolationException(message, e);
        }
        if (kind instanceof LazyLoadException) {
            return new InvalidDataAccessApiUsageException(message, e);
        }
        return new Uncategorized(message, e);
    }

    private static DataAccessException translate(@Nullable String message, DovetailException e,
            DatabaseException failure) {
        if (failure instanceof UniqueViolationException) {
            return new DuplicateKeyException(message, e);
        }
        if (failure instanceof ConstraintViolationException || failure instanceof ValueTooLargeException
                || failure instanceof RowNotInsertedException) {
            return new DataIntegrityViolationException(message, e);
        }
        if (failure instanceof TransactionConflictException) {
            return new CannotAcquireLockException(message, e);
        }
        if (failure instanceof StatementTimeoutException) {
            return new QueryTimeoutException(message, e);
        }
        if (failure instanceof ConnectionLostException || failure instanceof CommitOutcomeUnknownException) {
            return new DataAccessResourceFailureException(message, e);
        }
        String state = failure.sqlState();
        if (failure instanceof MissingTableException || state != null && state.startsWith("42")) {
            return new InvalidDataAccessResourceUsageException(message, e);
        }
        return new Uncategorized(message, e);
    }

    /** A failure for which Spring has no exception. */
    private static final class Uncategorized extends UncategorizedDataAccessException {
        private static final long serialVersionUID = 1L;

        Uncategorized(@Nullable String message, Throwable cause) {
            super(message, cause);
        }
    }
}
