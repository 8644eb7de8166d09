package dev.dovetail.spring.autoconfigure;

import dev.dovetail.spring.SpringTransactions;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.ConfigurableTransactionManager;

/** Lets sessions take part in the transactions of all transaction managers that are beans. */
final class TransactionManagerListening implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ConfigurableTransactionManager manager) {
            SpringTransactions.listenTo(manager);
        }
        return bean;
    }
}
