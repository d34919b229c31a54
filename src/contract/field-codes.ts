/** Every code of a field's issue (api.md, "Problems"); each has a text in the interface. */
export const FIELD_CODES = [
  'required', 'too_short', 'too_long', 'too_few', 'too_many', 'wrong_type', 'not_in_list', 'unknown_field', 'bad_date',
  'before_stated_on', 'too_far_in_future', 'bad_url', 'url_scheme', 'url_credentials', 'url_private_host',
  'control_chars', 'bidi_control', 'bad_unicode', 'level_xor_reason', 'duplicate_item', 'illustrative_wording',
] as const; // prettier-ignore
