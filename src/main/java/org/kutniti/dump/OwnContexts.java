package org.kutniti.dump;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;

/**
 * JSON-LD is read with the contexts that stand in it. A context at an address is not fetched: a
 * file or a request could have this program ask any server that it reaches.
 */
public final class OwnContexts {
  private OwnContexts() {}

  /** Holds for all JSON-LD that Jena reads in this process from now on. */
  public static void only() {
    RIOT.getContext().setIfUndef(LangJSONLD11.JSONLD_OPTIONS, options());
  }

  private static JsonLdOptions options() {
    return new JsonLdOptions(
        (address, how) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "the context " + address + " is not fetched; expected it in the file");
        });
  }
}
