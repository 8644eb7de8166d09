package dev.dovetail.spring;

import org.springframework.transaction.ConfigurableTransactionManager;

/** Connects sessions to the transactions of transaction managers. */
public final class SpringTransactions {
    private SpringTransactions() {}

    /**
     * Lets sessions take part in the transactions that {@code manager} begins later. The auto-configuration does so for
     * all managers that are beans.
     */
    public static void listenTo(ConfigurableTransactionManager manager) {
        if (!manager.getTransactionExecutionListeners().contains(TransactionListener.INSTANCE)) {
            manager.addListener(TransactionListener.INSTANCE);
        }
    }
}
