package io.github.broadsheet;

import java.lang.reflect.Method;

/**
 * Counts the bytes that this thread allocates: a measure of work that, other than time, hardly depends on the machine.
 * Found by reflection, because the library's module does not read the management modules.
 */
final class AllocationMeter {
    private final Object bean;
    private final Method count;

    AllocationMeter() throws ReflectiveOperationException {
        bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        count = Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
    }

    long bytes() throws ReflectiveOperationException {
        return (Long) count.invoke(bean, Thread.currentThread().getId());
    }
}
