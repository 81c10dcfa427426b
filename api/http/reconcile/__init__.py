"""The reconciliation API 0.2, which OpenRefine and others speak, over actors and regions."""
