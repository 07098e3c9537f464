"""The law: values and rules of joining, pure; no Django, no input or output, no clock."""
